import { useIsMutating } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { PendingBar } from '../ui/pending-bar.tsx';
import type { createPageRouter } from './router.tsx';

export interface PendingWorkProps {
  readonly router: ReturnType<typeof createPageRouter>;
}

/** Shows that another address is on its way, or something that nothing else on the page shows. */
export function PendingWork({ router }: PendingWorkProps) {
  const isLoading = useRouterState({ router, select: (state) => state.isLoading });
  const unseen = useIsMutating({ predicate: ({ meta }) => meta?.shownByPage === true });
  return isLoading || unseen > 0 ? <PendingBar /> : null;
}
