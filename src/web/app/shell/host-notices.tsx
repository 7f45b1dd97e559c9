import { queryOptions, useQuery } from '@tanstack/react-query';
import { getHost } from '#contract/endpoints/host.ts';
import { call } from '../../lib/api/call.ts';
import { endpointKey } from '../../lib/api/endpoint-key.ts';
import { WarningIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/index.ts';

const hostQuery = queryOptions({
  queryKey: endpointKey(getHost),
  queryFn: async ({ signal }) => (await call(getHost, { signal })).body.notices,
  // Without it the page goes on as usual; where the server is gone, what is on the page says so.
  meta: { errorShown: true },
});

/** What whoever works here should know of the server, such as that a key is missing. */
export function HostNotices() {
  const { data: notices = [] } = useQuery(hostQuery);
  if (notices.length === 0) return null;
  return (
    <div role="status">
      {notices.map(({ code, message }) => (
        <Notice key={code + message} tone="warn" icon={WarningIcon}>
          {message}
        </Notice>
      ))}
    </div>
  );
}
