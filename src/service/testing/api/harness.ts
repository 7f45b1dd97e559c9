import type { Clock, Keyring, Random, Settings } from '../../ports.ts';
import type { Store } from '../../ports/store.ts';
import type { Transport } from '../../ports/transport.ts';
import { assistantSchema } from '#contract/assistant.ts';
import { createApi } from '../../http/api.ts';
import { createService, type Service } from '../../service.ts';
import { apiClient, type ApiAnswer, type ApiClient } from '../api-client.ts';
import { testClock, testKeyring, testLog, testRandom, type TestClock } from '../deterministic.ts';
import { clientCredentials } from '../profiles.ts';

/** What a suite over the API is given. */
export interface ApiHarness {
  readonly call: ApiClient;
  readonly clock: TestClock;
  readonly log: { readonly events: string[] };
  readonly store: Store;
  /** An API over the same store with other ports or settings: another key, another transport. */
  readonly with: (
    ports: { keyring?: Keyring; transport?: Transport; store?: Store },
    settings?: Partial<Settings>,
  ) => ApiClient;
  /** The service itself over the same store, for what a host calls. */
  readonly service: (ports: { keyring?: Keyring; store?: Store }) => Service;
  readonly close: () => Promise<void>;
}

/** Opens an empty store of the engine under test. */
export type OpenStore = (ports: {
  clock: Clock;
  random: Random;
}) => Promise<{ store: Store; close: () => Promise<void> }>;

/** A transport without a network: everything is allowed and nothing is there. */
export const nowhere: Transport = {
  refusal: () => null,
  send: async () => ({
    sent: false,
    requestHeaders: [],
    response: null,
    failure: { stage: 'connect', code: 'connection_refused', facts: { host: 'nowhere', port: 443 } },
    addresses: [],
    remoteAddress: null,
    tls: null,
    timings: {
      dnsMs: null,
      connectMs: null,
      tlsMs: null,
      sendMs: null,
      firstByteMs: null,
      downloadMs: null,
      totalMs: 0,
    },
  }),
};

/** Puts the API together over an engine's store, with everything else deterministic. */
export async function openApi(open: OpenStore): Promise<ApiHarness> {
  const clock = testClock();
  const random = testRandom();
  const log = testLog();
  const { store, close } = await open({ clock, random });
  const settings = {
    testTimeoutMs: 1000,
    testRunsPerMinute: 0,
    testRunsPerMinuteInAll: 0,
    testRunsAtOnce: 0,
  };
  const own = { store, clock, random, log, keyring: testKeyring(), transport: nowhere };
  const api: ApiHarness['with'] = (ports, changed = {}) => {
    const all = { ...own, ...ports };
    const app = createApi(createService(all, { ...settings, ...changed }), all);
    return apiClient((request) => app.fetch(request));
  };
  const service: ApiHarness['service'] = (ports) => createService({ ...own, ...ports }, settings);
  return { call: api({}), clock, log, store, with: api, service, close };
}

/** Makes an assistant and returns the path below which its resources are. */
export async function assistantPath(call: ApiClient, name = 'Travel Planner'): Promise<string> {
  const answer = await call('POST', '/assistants', { body: { name } });
  return `/assistants/${answer.as(assistantSchema).id}`;
}

/** Saves a profile and returns the answer with the path of the profile. */
export async function saveProfile(
  call: ApiClient,
  assistant: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<ApiAnswer & { path: string }> {
  const answer = await call('POST', `${assistant}/authorization-profiles`, {
    body: clientCredentials(changes),
  });
  if (answer.status !== 201) throw new Error(`The profile was not saved: ${answer.text}`);
  return { ...answer, path: `${assistant}/authorization-profiles/${String(answer.json().id)}` };
}
