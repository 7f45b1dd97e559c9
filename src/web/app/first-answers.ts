import type { QueryClient } from '@tanstack/react-query';

/** Milliseconds that the page waits for its first answers before it draws their places. */
const patienceMs = 100;

function whenIdle(queryClient: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (queryClient.isFetching() > 0) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = queryClient.getQueryCache().subscribe(look);
    look();
  });
}

/**
 * Resolves when the address is loaded and nothing is asked for any more, or
 * after a moment. Answers that are here by then are drawn at once, instead of
 * their placeholders first.
 */
export function firstAnswers(loaded: Promise<void>, queryClient: QueryClient): Promise<void> {
  const moment = new Promise<void>((resolve) => {
    setTimeout(resolve, patienceMs);
  });
  return Promise.race([loaded.then(() => whenIdle(queryClient)), moment]);
}
