import type { Diagnosis } from '#contract/diagnosis.ts';
import { failureCatalogue } from '../../diagnosis/registry.ts';
import { warningTexts } from '../../diagnosis/texts/warnings.ts';
import { knownProviders } from '../../providers/known/all.ts';
import { runTest } from '../run-test.ts';
import { answer, tokenAnswer } from '../transport-results.ts';
import { failureCases } from './failure-cases.ts';
import { oauth1Cases } from './oauth1-cases.ts';
import { runOAuth1 } from './run-oauth1.ts';
import { runSignIn, signInCases } from './sign-in-cases.ts';
import { verdictOn } from './unforeseen.ts';
import { warningCases, type WarningCase } from './warning-cases.ts';

/** A profile that cannot be asked for a token before the tenancy is known. */
const withoutTenant = {
  tenancy: { enabled: true, baseUrl: 'https://{tenant}.example.com' },
  tokenRequestUrl: 'https://{tenant}.example.com/token',
};

/** Codes that no single exchange brings about, with how they come about. */
const special: Readonly<Record<string, () => Promise<Diagnosis | null>>> = {
  request_invalid: async () => (await runTest([], withoutTenant)).diagnosis,
  unforeseen_answer: async () => verdictOn(tokenAnswer(), { accepted: false, code: 'NEW' }).diagnosis,
  unforeseen_failure: async () => verdictOn({ ...answer(), response: null }, null).diagnosis,
};

async function diagnosisOf(code: string): Promise<Diagnosis | null> {
  const signIn = signInCases[code];
  if (signIn !== undefined) return (await runSignIn(signIn)).diagnosis;
  const ofOAuth1 = oauth1Cases[code];
  if (ofOAuth1 !== undefined) return (await runOAuth1(ofOAuth1)).diagnosis;
  const given = failureCases[code];
  if (given === undefined) return (await special[code]?.()) ?? null;
  const { results, profile, tenant = null, inputs = {} } = given;
  return (await runTest(results, profile, { tenant, inputs })).diagnosis;
}

async function warningOf(code: string, given: WarningCase): Promise<string> {
  const { warnings } = await runTest(given.results, given.profile);
  return warnings.find((warning) => warning.code === code)?.message ?? '';
}

/** Every code with what is said of its case, for the page in docs. */
export async function catalogue() {
  const codes = [...new Set(failureCatalogue.map(({ code }) => code))];
  const failures = codes.map(async (code) => {
    const diagnosis = await diagnosisOf(code);
    const { stage = '', summary = '', suggestions = [] } = diagnosis ?? {};
    return { code, found: diagnosis?.code ?? '', stage, summary, next: suggestions[0]?.text ?? '' };
  });
  const cases: Readonly<Record<string, WarningCase>> = warningCases;
  const warnings = Object.entries(warningTexts).map(async ([code, text]) => {
    const given = cases[code];
    return { code, message: given === undefined ? text : await warningOf(code, given) };
  });
  const providers = knownProviders.map(({ name, meanings, notes = [], sources }) => ({
    name,
    meanings: meanings.map(({ id, summary, basis }) => ({ id, summary, basis })),
    notes: notes.map(({ id, text, basis }) => ({ id, text, basis })),
    sources,
  }));
  return { failures: await Promise.all(failures), warnings: await Promise.all(warnings), providers };
}
