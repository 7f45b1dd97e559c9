import { isIP } from 'node:net';
import { z } from '#contract/zod.ts';
import { isLoopback, parseAddress } from '../outbound/policy/address.ts';
import { looksLikeAddress } from '../store/looks-like-address.ts';
import { parsePostgresUrl, PostgresUrlError } from './postgres-url.ts';
import { listItems, parseHostPattern, parsePortRange, parseRange } from './outbound-lists.ts';

/** A whole number within bounds. */
function wholeNumber(minimum: number, maximum: number) {
  const message = `must be a whole number from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, message);
}

const yesOrNo = z
  .enum(['1', '0', 'true', 'false'], 'must be 1 or 0')
  .transform((value) => value === '1' || value === 'true');

/** A list of items that are each read by `parse`; those that cannot be read are named. */
function listOf<Item>(parse: (text: string) => Item | null, example: string) {
  return z.string().transform((text, context) => {
    const items = listItems(text);
    const wrong = items.filter((item) => parse(item) === null);
    if (items.length === 0 || wrong.length > 0)
      context.addIssue(
        `must be a list such as ${example}${wrong.length > 0 ? `, and has ${wrong.join(', ')}` : ''}`,
      );
    return items.map(parse).filter((item) => item !== null);
  });
}

const notLoopback =
  'must be an address of this machine, such as 127.0.0.1: there is no sign-in yet, so whoever reaches the server may use every profile and send requests from here. ' +
  'Put a proxy that signs users in before it, and name its address in PUBLIC_ORIGIN';

const listenHost = z
  .string()
  .transform((host) => (host === 'localhost' ? '127.0.0.1' : host.replace(/^\[|\]$/g, '')))
  .refine((host) => {
    const address = isIP(host) === 0 ? null : parseAddress(host);
    return address !== null && isLoopback(address);
  }, notLoopback);

const origin = z
  .string()
  .refine((text) => URL.canParse(text), 'must be an origin such as https://profiles.example.com')
  .transform((text) => new URL(text))
  .refine(
    (url) =>
      /^https?:$/.test(url.protocol) &&
      !url.hostname.includes('*') &&
      url.pathname === '/' &&
      url.search + url.hash + url.username === '',
    'must be one origin such as https://profiles.example.com, without a path',
  )
  .transform((url) => url.origin);

/** Taken as it is, each of these makes an empty folder of that name beside the one that was meant. */
const dataFolder = z
  .string()
  .refine(
    (path) => path.trim() === path && !/^["'~]/.test(path) && !looksLikeAddress(path),
    'must be the path of a folder as it is, such as /var/lib/profiles: without blanks or quotation marks around it, and with ~ written out',
  );

const databaseUrl = z.string().transform((text, context) => {
  try {
    return parsePostgresUrl(text);
  } catch (error) {
    if (!(error instanceof PostgresUrlError)) throw error;
    context.addIssue(error.message);
    return z.NEVER;
  }
});

/** Every setting of the environment, as its text is read. */
export const settingsSchema = z.object({
  HOST: listenHost.default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).optional(),
  DATA_DIR: dataFolder.default('./data'),
  DATABASE_URL: databaseUrl.optional(),
  APP_KEYS: z.string().optional(),
  APP_KEYS_FILE: z.string().optional(),
  PUBLIC_ORIGIN: origin.optional(),
  OUTBOUND_MODE: z.enum(['any', 'public', 'allowlist'], 'must be any, public or allowlist').optional(),
  OUTBOUND_ALLOW_HTTP: yesOrNo.default(false),
  OUTBOUND_ALLOW_HOSTS: listOf(parseHostPattern, '*.corp.example,idp.local:8443').optional(),
  OUTBOUND_ALLOW_CIDRS: listOf(parseRange, '10.2.0.0/16,fd00::/8').default([]),
  OUTBOUND_DENY_CIDRS: listOf(parseRange, '10.2.0.0/16,fd00::/8').default([]),
  OUTBOUND_PORTS: listOf(parsePortRange, '443,8000-9000').optional(),
  TEST_RUNS_PER_MINUTE: wholeNumber(0, 10_000).default(30),
  TEST_RUNS_PER_MINUTE_IN_ALL: wholeNumber(0, 100_000).optional(),
  TEST_RUNS_AT_ONCE: wholeNumber(0, 1000).default(8),
  TEST_TIMEOUT_MS: wholeNumber(1000, 60_000).default(15_000),
});

export type SettingTexts = z.infer<typeof settingsSchema>;
/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(settingsSchema.shape);
