import type { OutboundPolicy } from '../outbound/policy/outbound-policy.ts';
import { withEnvironment } from '../store/postgres/postgres-address.ts';
import type { StoreLocation } from '../store/store-location.ts';
import { settingNames, settingsSchema, type SettingTexts } from './setting-schemas.ts';
import { SettingsError } from './settings-error.ts';

/** The keys of a host: given as text, in a file that was named, or in the file of this user. */
export type KeySource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'master_file' };

/** All settings, read and checked. */
export interface Config {
  /** An address of this machine. */
  readonly host: string;
  /** Null for the next free one from 8080. */
  readonly port: number | null;
  readonly store: StoreLocation;
  readonly keys: KeySource;
  /** Where the server is reached through a proxy; null where it is reached directly. */
  readonly publicOrigin: string | null;
  readonly outbound: Omit<OutboundPolicy, 'ownAddresses'>;
  /** An assistant; 0 for no limit. */
  readonly testRunsPerMinute: number;
  /** All assistants together; 0 for no limit. */
  readonly testRunsPerMinuteInAll: number;
  /** The whole server; 0 for no limit. */
  readonly testRunsAtOnce: number;
  readonly testTimeoutMs: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A name that begins like ours is one of ours: a slip in it would else be a setting that does nothing. */
const ourPrefixes = /^(?:OUTBOUND_|APP_KEYS|TEST_|DATA_DIR|DATABASE_URL|PUBLIC_ORIGIN)/;

function unknownNames(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => ourPrefixes.test(name) && !settingNames.includes(name))
    .map((name) => {
      const alike = settingNames.filter((known) => known.startsWith(ourPrefixes.exec(name)?.[0] ?? name));
      return `${name} is not a setting. There are: ${alike.join(', ')}.`;
    });
}

function contradictions(settings: SettingTexts): string[] {
  const problems: string[] = [];
  if (settings.APP_KEYS !== undefined && settings.APP_KEYS_FILE !== undefined)
    problems.push('APP_KEYS and APP_KEYS_FILE are both set. Keep one.');
  const isAllowlist = settings.OUTBOUND_MODE === 'allowlist';
  if (isAllowlist && settings.OUTBOUND_ALLOW_HOSTS === undefined)
    problems.push(
      'OUTBOUND_ALLOW_HOSTS is needed with OUTBOUND_MODE=allowlist: without it nothing could be reached.',
    );
  if (!isAllowlist && settings.OUTBOUND_ALLOW_HOSTS !== undefined)
    problems.push('OUTBOUND_ALLOW_HOSTS needs OUTBOUND_MODE=allowlist: otherwise it would restrict nothing.');
  return problems;
}

function keySource({ APP_KEYS, APP_KEYS_FILE }: SettingTexts): KeySource {
  if (APP_KEYS !== undefined) return { kind: 'text', text: APP_KEYS };
  return APP_KEYS_FILE === undefined ? { kind: 'master_file' } : { kind: 'file', path: APP_KEYS_FILE };
}

function storeLocation({ DATABASE_URL, DATA_DIR }: SettingTexts, environment: Environment): StoreLocation {
  return DATABASE_URL === undefined
    ? { kind: 'sqlite', folder: DATA_DIR }
    : { kind: 'postgres', address: withEnvironment(DATABASE_URL, environment) };
}

function toConfig(settings: SettingTexts, environment: Environment): Config {
  return {
    host: settings.HOST,
    port: settings.PORT ?? null,
    store: storeLocation(settings, environment),
    keys: keySource(settings),
    publicOrigin: settings.PUBLIC_ORIGIN ?? null,
    outbound: {
      // Whoever comes by a proxy is on another machine, and must not get into the network of this one.
      mode: settings.OUTBOUND_MODE ?? (settings.PUBLIC_ORIGIN === undefined ? 'any' : 'public'),
      allowHttp: settings.OUTBOUND_ALLOW_HTTP,
      allowHosts: settings.OUTBOUND_ALLOW_HOSTS ?? [],
      allowCidrs: settings.OUTBOUND_ALLOW_CIDRS,
      denyCidrs: settings.OUTBOUND_DENY_CIDRS,
      ports: settings.OUTBOUND_PORTS ?? null,
    },
    testRunsPerMinute: settings.TEST_RUNS_PER_MINUTE,
    testRunsPerMinuteInAll: settings.TEST_RUNS_PER_MINUTE_IN_ALL ?? 10 * settings.TEST_RUNS_PER_MINUTE,
    testRunsAtOnce: settings.TEST_RUNS_AT_ONCE,
    testTimeoutMs: settings.TEST_TIMEOUT_MS,
  };
}

/**
 * Reads the settings from an environment. An empty text is a setting that is
 * not set. Throws a SettingsError that names every mistake.
 */
export function readConfig(environment: Environment): Config {
  const set = Object.entries(environment).filter(
    ([name, text]) => settingNames.includes(name) && text !== '',
  );
  const parsed = settingsSchema.safeParse(Object.fromEntries(set));
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}.`);
  const problems = [
    ...wrong,
    ...unknownNames(environment),
    ...(parsed.success ? contradictions(parsed.data) : []),
  ];
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems);
  return toConfig(parsed.data, environment);
}
