import type { QueryClient } from '@tanstack/react-query';
import { onChangeElsewhere, tellOtherWindows } from '../lib/other-windows.ts';

/**
 * Tells other windows of what is saved here, and reads lists anew when they tell.
 * What is being edited stays as it is: saving it finds out.
 */
export function followOtherWindows(client: QueryClient): void {
  client.getMutationCache().subscribe(({ mutation }) => {
    if (mutation?.state.status === 'success') tellOtherWindows();
  });
  onChangeElsewhere(() => {
    void client.invalidateQueries({
      predicate: ({ queryKey: [id] }) => typeof id === 'string' && id.startsWith('list'),
    });
  });
}
