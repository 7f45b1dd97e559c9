import type { TextParameters } from '#contract/diagnosis.ts';
import type { SeenToken } from '../diagnosis/seen.ts';
import { recogniseProvider } from './recognise.ts';

/** What is worth knowing of this provider although the token can be used. */
export function providerNotes(seen: SeenToken): { parameters: TextParameters; field: string | undefined }[] {
  const provider = recogniseProvider(seen);
  return (provider?.notes ?? [])
    .filter(({ when }) => when(seen))
    .map(({ id, text, field }) => ({
      parameters: { providerName: provider?.name ?? '', providerNote: id, note: text },
      field,
    }));
}
