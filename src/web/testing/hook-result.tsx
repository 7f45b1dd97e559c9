import { renderToStaticMarkup } from 'react-dom/server';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';

/** What a hook gives whoever uses it in a page whose cache is empty, or this one. */
export function hookResult<Result>(useHook: () => Result, client = new QueryClient()): Result {
  const results: Result[] = [];
  const Probe = () => {
    results.push(useHook());
    return null;
  };
  renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Probe />
    </QueryClientProvider>,
  );
  const [result] = results;
  if (result === undefined) throw new Error('The hook was not used.');
  return result;
}
