import { performTest, type TestOutcome } from '../test-runs/perform-test.ts';
import type { TransportResult } from '../ports/transport.ts';
import { testClock, testRandom } from './deterministic.ts';
import { fakeTransport } from './fake-transport.ts';
import { openedProfile } from './opened-profile.ts';

/** A fingerprint that can be told from everything else. */
export const testFingerprint = () => Promise.resolve('9f3a12bc');

/** Performs a test of a profile, of client credentials unless it says otherwise, over results that are given. */
export function runTest(
  results: readonly TransportResult[],
  profile: Readonly<Record<string, unknown>> = {},
  {
    tenant = null,
    inputs = {},
    signal = new AbortController().signal,
    secrets = [],
  }: {
    tenant?: string | null;
    inputs?: Readonly<Record<string, string>>;
    signal?: AbortSignal;
    secrets?: readonly { readonly name: string; readonly value: string }[];
  } = {},
): Promise<TestOutcome> {
  return performTest(
    openedProfile(profile),
    { tenant, signal, secrets, inputs: new Map(Object.entries(inputs)) },
    { transport: fakeTransport(...results), clock: testClock(), random: testRandom() },
    { testTimeoutMs: 15_000 },
    testFingerprint,
  );
}
