import { useProfileFormContext } from '../form-context.ts';

/** The note beside the label of a field that a suggested fix or a preset has changed. */
export function useFixedNote(name: string): string | undefined {
  return useProfileFormContext().fieldNotes.get(name);
}
