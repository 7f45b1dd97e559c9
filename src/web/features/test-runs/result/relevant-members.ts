import { readAnswerPath } from '#contract/answer-path.ts';
import type { Exchange } from '#contract/evidence.ts';
import type { TestRun } from '#contract/test-run.ts';
import type { Mark } from './body/code-line.ts';
import type { JsonMarks } from './body/pretty-json.ts';
import { isErrorMember } from './error-members.ts';

/** Members that a failure is about, by its code. */
const byFailure: Readonly<Record<string, readonly string[]>> = {
  token_ambiguous: ['access_token'],
  token_empty: ['access_token'],
  token_null: ['access_token'],
  token_placeholder: ['access_token'],
  token_not_text: ['access_token'],
  token_too_long: ['access_token'],
  token_with_forbidden_characters: ['access_token'],
  token_with_line_break: ['access_token'],
  token_type_not_text: ['token_type'],
  token_type_unsupported: ['token_type'],
};

/** Members that a warning is about, by the beginning of its code. */
const byWarning: readonly (readonly [beginning: string, member: string])[] = [
  ['lifetime_', 'expires_in'],
  ['scope_', 'scope'],
  ['refresh_token_', 'refresh_token'],
  ['id_token_', 'id_token'],
];

/** Where a profile says that something stands, and where the standard has it. */
const places = { tokenPath: 'access_token', expiryPath: 'expires_in' } as const;

/** The dotted path of it, in the way that an answer is set out. */
function placeOf({ profile }: Pick<TestRun, 'profile'>, name: keyof typeof places): string {
  const path = profile?.[name];
  const members = typeof path === 'string' ? readAnswerPath(path) : null;
  return members === null ? places[name] : members.join('.');
}

/** A member as the standard calls it, at its place in this profile. */
function placed(run: TestRun, member: string): string {
  if (member === places.tokenPath) return placeOf(run, 'tokenPath');
  return member === places.expiryPath ? placeOf(run, 'expiryPath') : member;
}

/** The members that a failed test names, beside those that say by their names what went wrong. */
function failureMembers(run: TestRun, { code, parameters }: NonNullable<TestRun['diagnosis']>): string[] {
  if (code === 'token_elsewhere' && typeof parameters.path === 'string') return [parameters.path];
  return (byFailure[code] ?? []).map((member) => placed(run, member));
}

function warningMembers(run: TestRun): readonly string[] {
  return run.warnings.flatMap(({ code }) =>
    byWarning.filter(([beginning]) => code.startsWith(beginning)).map(([, member]) => placed(run, member)),
  );
}

/** Which members of an answer to mark, by their dotted paths: those of the failure, or the token and what is odd about it. */
export function relevantMembers(run: TestRun, { step }: Exchange): JsonMarks {
  const { diagnosis } = run;
  if (diagnosis?.step === step) {
    const named = new Set(failureMembers(run, diagnosis));
    return {
      memberAt: (path): Mark | null => (named.has(path) || isErrorMember(path) ? 'failure' : null),
      unexpected: 'failure',
    };
  }
  if (step === 'check' || run.token === null) return { memberAt: () => null, unexpected: null };
  const tokenPath = placeOf(run, 'tokenPath');
  const odd = new Set(step === 'token' ? warningMembers(run) : []);
  return {
    memberAt: (path) => (path === tokenPath ? 'token' : odd.has(path) ? 'warning' : null),
    unexpected: null,
  };
}
