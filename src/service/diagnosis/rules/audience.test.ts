import { expect, it } from 'vitest';
import { calling } from '../../testing/diagnosis/call-cases.ts';
import { runTest } from '../../testing/run-test.ts';
import { answer, jsonAnswer, tokenAnswer } from '../../testing/transport-results.ts';

const refused = (error: string) => jsonAnswer({ error }, { status: 400 });

it.each([
  ['forbidden', [answer({ status: 403 })], {}],
  ['invalid_target', [refused('invalid_target')], {}],
  ['access_denied', [refused('access_denied')], {}],
  ['call_unauthorized', [tokenAnswer(), answer({ status: 401 })], calling],
])('%s asks for an audience, or whether the one that is named is right', async (code, results, profile) => {
  for (const [key, expected, other] of [
    ['audience', 'check_audience', 'add_audience'],
    ['resource', 'check_audience', 'add_audience'],
    ['own', 'add_audience', 'check_audience'],
  ]) {
    const { diagnosis } = await runTest(results, {
      ...profile,
      scope: [{ key, value: 'https://a.example' }],
    });
    expect(diagnosis?.code).toBe(code);
    const codes = diagnosis?.suggestions.map((suggestion) => suggestion.code);
    expect(codes).toContain(expected);
    expect(codes).not.toContain(other);
  }
});
