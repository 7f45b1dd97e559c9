import { describe, expect, test } from 'vitest';
import { faults } from '#practice/faults.ts';
import { callOutcomes } from './testing/call-outcomes.ts';
import { stageOf } from './testing/stages.ts';
import { practiceSecret, testCallOf, testOf } from './testing/test-fault.ts';

describe('a token request to', () => {
  test.each(faults)(
    '$id ends as its row says: $expected $meaning $warnings',
    async ({ id, expected, meaning, warnings = [] }) => {
      const run = await testOf(id);
      expect({ code: run.diagnosis?.code ?? null, status: run.status }).toEqual({
        code: expected,
        status: expected === null ? 'passed' : 'failed',
      });
      const { provider = null, stage = null, suggestions = [] } = run.diagnosis ?? {};
      expect(stage).toBe(expected === null ? null : stageOf(expected));
      expect(provider === null ? undefined : `${provider.id} ${provider.meaning ?? ''}`).toBe(meaning);
      expect(suggestions.length > 0).toBe(expected !== null);
      expect(run.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining([...warnings]));
      expect(JSON.stringify(run)).not.toContain(practiceSecret);
    },
  );
});

describe('a call of the Check URL', () => {
  test.each(callOutcomes)('answered by $fault ends with $expected', async ({ fault, expected, profile }) => {
    const run = await testCallOf(fault, profile);
    expect(run.diagnosis).toMatchObject({ code: expected, step: 'check', stage: 'oauth' });
    expect(run.token === null).toBe(profile?.type !== undefined);
    expect(run.check).toMatchObject({ status: 'failed' });
    expect(run.diagnosis?.suggestions).not.toEqual([]);
    expect(JSON.stringify(run)).not.toContain(practiceSecret);
  });
});
