import { queryOptions } from '@tanstack/react-query';
import { getAssistant } from '#contract/endpoints/assistants.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/** One assistant with its ETag, read afresh whenever it is asked for: it is about to be changed. */
export function assistantQuery(assistantId: string) {
  return queryOptions({
    queryKey: endpointKey(getAssistant, { assistantId }),
    queryFn: ({ signal }) => call(getAssistant, { params: { assistantId }, signal }),
    staleTime: 0,
    gcTime: 0,
  });
}
