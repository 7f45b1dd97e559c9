import { PartNotLoadedError } from './part-not-loaded.ts';

/** As Chromium, Firefox and Safari say that a module could not be imported, though its files were there a moment before. */
const messages =
  /Failed to fetch dynamically imported module|error loading dynamically imported module|Importing a module script failed/i;

/** True where a part of the page could not be loaded: the network is down, or the server has another page by now. */
export function isModuleLoadError(error: unknown): boolean {
  return error instanceof PartNotLoadedError || (error instanceof Error && messages.test(error.message));
}
