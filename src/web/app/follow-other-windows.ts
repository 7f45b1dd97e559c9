import type { QueryClient } from '@tanstack/react-query';
import { onChangeElsewhere, tellOtherWindows } from '../lib/other-windows.ts';

/** How long what is saved in a row is gathered after the first of it was told, in milliseconds. */
const gatheredForMs = 250;

/** Calls at once, and then at most once in a while, whatever was left out in between. */
function gathered(tell: () => void): () => void {
  let isGathering = false;
  let isOwed = false;
  const call = () => {
    isOwed = isGathering;
    if (isGathering) return;
    tell();
    isGathering = true;
    setTimeout(() => {
      isGathering = false;
      if (isOwed) call();
    }, gatheredForMs);
  };
  return call;
}

/**
 * Tells other windows of what is saved here, and reads lists anew when they tell.
 * What is being edited stays as it is: saving it finds out.
 */
export function followOtherWindows(client: QueryClient, tell: () => void = tellOtherWindows): void {
  const tellSoon = gathered(tell);
  client.getMutationCache().subscribe((event) => {
    const hasChanged = event.type === 'updated' && event.action.type === 'success';
    if (hasChanged && event.mutation.meta?.changesNothing !== true) tellSoon();
  });
  onChangeElsewhere(() => {
    void client.invalidateQueries({
      predicate: ({ queryKey: [id] }) => typeof id === 'string' && id.startsWith('list'),
    });
  });
}
