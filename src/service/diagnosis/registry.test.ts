import { describe, expect, it } from 'vitest';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { diagnosisSchema, warningSchema } from '#contract/diagnosis.ts';
import { profileChangeSchema } from '#contract/profile-change.ts';
import { failureCases } from '../testing/diagnosis/failure-cases.ts';
import { oauth1Cases, otherOAuth1Cases } from '../testing/diagnosis/oauth1-cases.ts';
import { runOAuth1 } from '../testing/diagnosis/run-oauth1.ts';
import { otherSignInCases, runSignIn, signInCases } from '../testing/diagnosis/sign-in-cases.ts';
import { suggestionCases } from '../testing/diagnosis/suggestion-cases.ts';
import { warningCases, type WarningCase } from '../testing/diagnosis/warning-cases.ts';
import { tokenAnswer } from '../testing/transport-results.ts';
import { runTest } from '../testing/run-test.ts';
import { failureCatalogue, warningRules } from './registry.ts';
import { failureTexts } from './texts/failures.ts';
import { suggestionTexts } from './texts/suggestions.ts';
import { warningTexts } from './texts/warnings.ts';

/** Codes that no answer over a well-behaved port brings about; each has a test of its own elsewhere. */
const elsewhere = {
  request_invalid: 'test-runs/perform-test.test.ts',
  unforeseen_answer: 'diagnosis/unforeseen.test.ts',
  unforeseen_failure: 'diagnosis/unforeseen.test.ts',
};
/** Warnings of previews, of calls that a token is put into, and of single providers. */
const fromElsewhere = [
  'payload_needs_body',
  'payload_made_post',
  'payload_body_not_object',
  'path_place_missing',
  'field_left_out',
  'token_value_missing',
  'token_in_address',
  'secret_in_address',
  'call_answer_too_large',
  // What is known of providers; providers/providers.test.ts has a case of each note.
  'provider_note',
  'issuer_not_checked',
  // Of a type that a user signs in with; authorization/oauth1.test.ts has a case of each.
  'consumer_secret_outer_space',
  'signature_plaintext',
  'session_handle_missing',
  // Needs a certificate of the time: test-runs/client-certificate.test.ts.
  'client_certificate_ends_soon',
];
const placeholder = /\{[?!]?\w+\}/;

describe('every code that a test can fail with', () => {
  it('has a case here, and every case a code', () => {
    const tested = [failureCases, elsewhere, signInCases, oauth1Cases].flatMap((cases) => Object.keys(cases));
    expect(tested.toSorted()).toEqual(Object.keys(failureTexts).toSorted());
  });

  it('has a rule', () => {
    const codes = new Set(failureCatalogue.map(({ code }) => code));
    expect([...codes].toSorted()).toEqual(Object.keys(failureTexts).toSorted());
  });

  it.each(Object.entries(failureCases))('%s', async (code, given) => {
    const outcome = await runTest(given.results, given.profile, {
      tenant: given.tenant ?? null,
      inputs: given.inputs ?? {},
    });
    const { diagnosis } = outcome;
    const type = given.profile?.type;
    const obtains =
      given.step !== undefined &&
      (typeof type !== 'string' || authorizationTypeDefinition(type).obtainsToken);
    expect(outcome).toMatchObject({
      token: obtains ? {} : null,
      diagnosis: { code, stage: given.stage ?? 'oauth', step: given.step ?? 'token' },
    });
    expect(outcome.status).toBe(code === 'cancelled' ? 'cancelled' : 'failed');
    expect(diagnosisSchema.parse(diagnosis)).toEqual(diagnosis);
    const said = `${diagnosis?.summary ?? ''} ${diagnosis?.explanation ?? ''}`;
    expect(diagnosis?.summary).toMatch(/\S.*\.$/);
    for (const words of given.says ?? []) expect(said).toContain(words);
    const suggestions = diagnosis?.suggestions ?? [];
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.map((suggestion) => suggestion.code).slice(0, given.suggests?.length ?? 0)).toEqual(
      given.suggests ?? [],
    );
    for (const text of [said, ...suggestions.map(({ text }) => text)]) expect(text).not.toMatch(placeholder);
    for (const { change } of suggestions) if (change !== undefined) profileChangeSchema.parse(change);
  });
});

describe('every sign-in that fails', () => {
  const all = [
    ...Object.entries(signInCases),
    ...otherSignInCases.map((given) => [given.code, given] as const),
  ];

  it.each(all)('%s', async (code, given) => {
    const outcome = await runSignIn(given);
    const { diagnosis } = outcome;
    const step = given.results === undefined ? 'authorize' : 'token';
    expect(outcome).toMatchObject({
      status: 'failed',
      token: null,
      diagnosis: { code, stage: 'oauth', step },
    });
    expect(diagnosisSchema.parse(diagnosis)).toEqual(diagnosis);
    const said = `${diagnosis?.summary ?? ''} ${diagnosis?.explanation ?? ''}`;
    for (const words of given.says ?? []) expect(said).toContain(words);
    const suggestions = diagnosis?.suggestions ?? [];
    expect(suggestions.map((suggestion) => suggestion.code).slice(0, given.suggests.length)).toEqual(
      given.suggests,
    );
    for (const { code: suggested, field } of suggestions)
      if (suggested === 'register_callback') expect(field).toBe('callbackUrl');
    for (const text of [said, ...suggestions.map(({ text }) => text)]) expect(text).not.toMatch(placeholder);
  });
});

describe('every test of OAuth v1 that fails', () => {
  const all = [
    ...Object.entries(oauth1Cases),
    ...otherOAuth1Cases.map((given) => [given.code, given] as const),
  ];

  it.each(all)('%s', async (code, given) => {
    const outcome = await runOAuth1(given);
    const { diagnosis } = outcome;
    expect(outcome).toMatchObject({
      status: 'failed',
      diagnosis: { code, stage: given.stage ?? 'oauth', step: given.step ?? 'request_token' },
    });
    expect(diagnosisSchema.parse(diagnosis)).toEqual(diagnosis);
    const said = `${diagnosis?.summary ?? ''} ${diagnosis?.explanation ?? ''}`;
    for (const words of given.says ?? []) expect(said).toContain(words);
    const suggestions = diagnosis?.suggestions ?? [];
    expect(suggestions.map((suggestion) => suggestion.code).slice(0, given.suggests.length)).toEqual(
      given.suggests,
    );
    for (const text of [said, ...suggestions.map(({ text }) => text)]) {
      expect(text).not.toMatch(placeholder);
      expect(text).not.toMatch(/client ID|Token Request URL/);
    }
    for (const { change } of suggestions) if (change !== undefined) profileChangeSchema.parse(change);
  });
});

describe('every warning', () => {
  it('has a case here, and every case a code', () => {
    expect([...Object.keys(warningCases), ...fromElsewhere].toSorted()).toEqual(
      Object.keys(warningTexts).toSorted(),
    );
  });

  it('has a rule', () => {
    const codes = Object.values(warningRules).flatMap((rules) => rules.map(({ code }) => code));
    const named = new Set([...codes, ...fromElsewhere]);
    expect([...named].toSorted()).toEqual(Object.keys(warningTexts).toSorted());
  });

  it.each(Object.entries<WarningCase>(warningCases))('%s', async (code, given) => {
    const outcome = await runTest(given.results, given.profile);
    expect(outcome).toMatchObject({ status: 'passed', message: 'Auth Test Passed', diagnosis: null });
    const warning = outcome.warnings.find((found) => found.code === code);
    expect(warningSchema.parse(warning)).toEqual(warning);
    expect(warning?.message).toContain(given.says ?? '');
    expect(warning?.message).not.toMatch(placeholder);
  });

  it('stays silent about an answer as it should be', async () => {
    expect((await runTest([tokenAnswer()])).warnings).toEqual([]);
  });
});

describe('suggestions', () => {
  it.each(suggestionCases.map((given) => [given.title, given] as const))('%s', async (_, given) => {
    const { diagnosis } = await runTest(given.results, given.profile, {
      tenant: given.tenant ?? null,
      inputs: given.inputs ?? {},
    });
    const suggestions = diagnosis?.suggestions ?? [];
    expect(suggestions.slice(0, given.suggests.length).map(({ code }) => code)).toEqual(given.suggests);
    const changes = suggestions.flatMap(({ change }) => (change === undefined ? [] : [change]));
    if (given.changes !== undefined) expect(changes).toEqual(given.changes);
    const said = `${diagnosis?.summary ?? ''} ${diagnosis?.explanation ?? ''}`;
    for (const words of given.says ?? []) expect(said).toContain(words);
  });

  it('are all used by some case', async () => {
    const used = new Set<string>();
    for (const { results, profile, tenant, inputs } of [...Object.values(failureCases), ...suggestionCases]) {
      const { diagnosis } = await runTest(results, profile, { tenant: tenant ?? null, inputs: inputs ?? {} });
      diagnosis?.suggestions.forEach(({ code }) => used.add(code));
    }
    for (const given of [...Object.values(signInCases), ...otherSignInCases])
      (await runSignIn(given)).diagnosis?.suggestions.forEach(({ code }) => used.add(code));
    for (const given of [...Object.values(oauth1Cases), ...otherOAuth1Cases])
      (await runOAuth1(given)).diagnosis?.suggestions.forEach(({ code }) => used.add(code));
    expect(Object.keys(suggestionTexts).filter((code) => !used.has(code))).toEqual([]);
  });
});
