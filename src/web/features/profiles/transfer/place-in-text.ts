import { isolate } from '../../../lib/isolate.ts';

/** What is said of an imported text, with the place in it that it is about: `text.profiles.0.secrets`. */
export function atPlaceInText(path: string, said: string): string {
  const place = path.replace(/^text\.?/, '');
  return place === '' ? said : `${isolate(place)}: ${said}`;
}
