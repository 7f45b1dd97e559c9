import type { DraftRequest } from './import-draft.ts';

/** All but the text, which is large and compared by itself. */
function decidedIn({ text: _, ...decided }: DraftRequest): string {
  return JSON.stringify(decided);
}

/**
 * Gives each import that is sent its id: the one that it had where the very same was sent before, so that it is known
 * again where its answer was lost, and a new one where the text or anything that is decided about it is another.
 */
export function importIds(newId: () => string): (request: DraftRequest) => string {
  const sent: { readonly text: string; readonly decided: string; readonly id: string }[] = [];
  return (request) => {
    const { text } = request;
    const decided = decidedIn(request);
    const before = sent.find((each) => each.decided === decided && each.text === text);
    if (before !== undefined) return before.id;
    const id = newId();
    sent.push({ text, decided, id });
    return id;
  };
}
