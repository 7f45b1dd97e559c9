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

/** The members that a failed test names, beside those that say by their names what went wrong. */
function failureMembers({ code, parameters }: NonNullable<TestRun['diagnosis']>): readonly string[] {
  if (code === 'token_elsewhere' && typeof parameters.path === 'string') return [parameters.path];
  return byFailure[code] ?? [];
}

/** Where the profile says that the token stands. */
function tokenMember({ profile }: TestRun): string {
  const path = profile?.tokenPath;
  return typeof path === 'string' && path !== '' ? path : 'access_token';
}

function warningMembers({ warnings }: TestRun): readonly string[] {
  return warnings.flatMap(({ code }) =>
    byWarning.filter(([beginning]) => code.startsWith(beginning)).map(([, member]) => member),
  );
}

/** Which members of an answer to mark, by their dotted paths: those of the failure, or the token and what is odd about it. */
export function relevantMembers(run: TestRun, { step }: Exchange): JsonMarks {
  const { diagnosis } = run;
  if (diagnosis?.step === step) {
    const named = new Set(failureMembers(diagnosis));
    return {
      memberAt: (path): Mark | null => (named.has(path) || isErrorMember(path) ? 'failure' : null),
      unexpected: 'failure',
    };
  }
  if (step === 'check' || run.token === null) return { memberAt: () => null, unexpected: null };
  const tokenPath = tokenMember(run);
  const odd = new Set(step === 'token' ? warningMembers(run) : []);
  return {
    memberAt: (path) => (path === tokenPath ? 'token' : odd.has(path) ? 'warning' : null),
    unexpected: null,
  };
}
