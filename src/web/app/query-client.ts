import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isPassing } from '../lib/api/errors.ts';
import type { Toasts } from '../ui/toast/toasts.ts';

declare module '@tanstack/react-query' {
  interface Register {
    // `errorShown`: whoever asked shows the error itself, where it was asked for.
    queryMeta: { readonly errorShown?: boolean };
    // `changesNothing`: no other window has to read anything anew.
    // `shownByPage`: nothing where it was asked for shows that it is under way, so the page does.
    mutationMeta: {
      readonly errorShown?: boolean;
      readonly changesNothing?: boolean;
      readonly shownByPage?: boolean;
    };
  }
}

const retries = 2;

/** The page's cache. Errors that nobody shows are said in a toast, in one place. */
export function createQueryClient(toasts: Toasts, sayError: (error: unknown) => string): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.meta?.errorShown !== true) toasts.error(sayError(error));
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        if (mutation.meta?.errorShown !== true) toasts.error(sayError(error));
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5000,
        // What the server has decided is not asked for again.
        retry: (failures, error) => failures < retries && isPassing(error),
        retryDelay: (failures) => 500 * 2 ** failures,
        // The server may run on this very machine: being off the internet is no reason not to ask it.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
