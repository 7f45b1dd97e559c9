import { describe, expect, it } from 'vitest';
import { diagnosisSchema } from '#contract/diagnosis.ts';
import { runTest } from '../testing/run-test.ts';
import { identityCases } from '../testing/providers/identity-cases.ts';
import { noteCases } from '../testing/providers/note-cases.ts';
import { serviceCases } from '../testing/providers/service-cases.ts';
import { suiteCases } from '../testing/providers/suite-cases.ts';
import type { ProviderCase } from '../testing/providers/case.ts';
import { tokenAnswer } from '../testing/transport-results.ts';
import { knownProviders } from './known/all.ts';

const cases = { ...identityCases, ...suiteCases, ...serviceCases };
const each = Object.entries(cases).flatMap(([provider, meanings]) =>
  Object.entries(meanings).map(([meaning, given]) => ({ provider, meaning, given })),
);

const calling = {
  authorizationFields: [
    { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}}' },
  ],
};

function run({ url, isCall = false, profile, result }: ProviderCase) {
  if (isCall) return runTest([tokenAnswer(), result], { ...calling, checkUrl: url, ...profile });
  return runTest([result], { ...(url === undefined ? {} : { tokenRequestUrl: url }), ...profile });
}

describe('every provider', () => {
  it('has an id of its own, and sources', () => {
    const ids = knownProviders.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, sources } of knownProviders) {
      expect(id).toMatch(/^[a-z0-9]+(?:_[a-z0-9]+)*$/);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^https:\/\//);
    }
  });

  it('has a case for each of its meanings, and every case a meaning', () => {
    const known = knownProviders.flatMap(({ id, meanings }) =>
      meanings.map((meaning) => `${id} ${meaning.id}`),
    );
    expect(each.map(({ provider, meaning }) => `${provider} ${meaning}`).toSorted()).toEqual(
      known.toSorted(),
    );
  });

  it('has a case for each of its notes, and every case a note', () => {
    const known = knownProviders.flatMap(({ id, notes = [] }) => notes.map((note) => `${id} ${note.id}`));
    expect(noteCases.map(({ provider, note }) => `${provider} ${note}`).toSorted()).toEqual(known.toSorted());
  });
});

describe('an answer means there', () => {
  it.each(each)('$provider: $meaning', async ({ provider, meaning, given }) => {
    const { status, diagnosis } = await run(given);
    expect(status).toBe('failed');
    expect(diagnosisSchema.parse(diagnosis)).toEqual(diagnosis);
    const known = knownProviders.find(({ id }) => id === provider);
    expect(diagnosis?.provider).toEqual({ id: provider, name: known?.name, meaning });
    const summary = known?.meanings.find(({ id }) => id === meaning)?.summary ?? '';
    expect(diagnosis?.summary).toContain(summary);
    const suggestions = diagnosis?.suggestions ?? [];
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.map(({ code }) => code)).toEqual(expect.arrayContaining([...(given.suggests ?? [])]));
    expect(suggestions.map(({ code }) => code).slice(0, given.suggests?.length ?? 0)).toEqual(
      given.suggests ?? [],
    );
    if (given.change !== undefined)
      expect(suggestions.find(({ change }) => change !== undefined)?.change).toEqual(given.change);
    const texts = [summary, diagnosis?.explanation ?? '', ...suggestions.map(({ text }) => text)];
    for (const text of texts) expect(text).not.toMatch(/\{\??\w+\}/);
  });
});

describe('a note', () => {
  it.each(noteCases)('$provider: $note is said of a token that can be used', async (given) => {
    const outcome = await runTest([given.result], { tokenRequestUrl: given.url });
    expect(outcome.status).toBe('passed');
    const name = knownProviders.find(({ id }) => id === given.provider)?.name ?? '';
    const note = outcome.warnings.find(({ parameters }) => parameters.providerNote === given.note);
    expect(note).toMatchObject({ code: 'provider_note' });
    expect(note?.message.startsWith(`${name}: `)).toBe(true);
    expect(note?.message).toMatch(/[^…]$/);
  });
});
