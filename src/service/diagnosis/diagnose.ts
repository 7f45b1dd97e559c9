import type { Diagnosis, Warning } from '#contract/diagnosis.ts';
import type { RequestProblem } from '../authorization/flow.ts';
import type { ProfileFacts } from '../authorization/profile-facts.ts';
import type { UsableToken } from '../evidence/answer/token-response.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import { describeFinding, describeWarning, type Conceal, type Finding } from './describe.ts';
import type { Examination } from './examination.ts';
import { examineAll } from './examine-all.ts';
import { profileWarnings } from './profile-warnings.ts';
import { requestInvalid } from './rules/request-invalid.ts';

/** Everything that a diagnosis is made of. */
export interface Evidence {
  readonly facts: ProfileFacts;
  /** In the order they were made. */
  readonly exchanges: readonly ObservedExchange[];
  /** The texts that prove who is calling, of types that obtain no token. They are only looked for. */
  readonly credentials?: readonly string[];
  /** What kept the flow from making its next request. */
  readonly problem: RequestProblem | null;
  /** Takes secrets out of what the texts are filled with. */
  readonly conceal: Conceal;
}

/** What a test found out. It passed where `diagnosis` is null. */
export interface Verdict {
  readonly diagnosis: Diagnosis | null;
  readonly warnings: readonly Warning[];
  /** The token of the token request, also where a later step failed. */
  readonly token: UsableToken | null;
}

function firstFinding(examined: readonly Examination[], { exchanges, problem }: Evidence): Finding | null {
  const found = examined.find(({ finding }) => finding !== null)?.finding ?? null;
  if (found !== null || problem === null) return found;
  return requestInvalid(problem, problem.step ?? (exchanges.length === 0 ? 'token' : 'refresh'));
}

/** Where a suggestion may lead beside the fields of the profile's form. */
const alwaysThere = ['tenant', 'inputs'];

/** Leaves out what the form of the type has no field for. */
function fitted(finding: Finding, { fieldNames }: ProfileFacts): Finding {
  const has = (name: string) => fieldNames.includes(name) || alwaysThere.includes(name);
  const suggestions = finding.suggestions.filter(({ field, change }) =>
    [...(field === undefined ? [] : [field.split('.')[0] ?? '']), ...Object.keys(change ?? {})].every(has),
  );
  return { ...finding, suggestions };
}

/** The same warning of two exchanges is said once. */
function distinct(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((warning) => [`${warning.code} ${warning.message}`, warning])).values()];
}

/**
 * Says why a test failed, what is odd, and which token it obtained. Pure: the
 * same evidence gives the same verdict. A pass means that every exchange gave
 * a usable token, and that the service took it where it was called.
 */
export function diagnose(evidence: Evidence): Verdict {
  const { exchanges, facts, credentials, conceal } = evidence;
  const examined = examineAll(exchanges, facts, credentials);
  const finding = firstFinding(examined, evidence);
  const warnings = examined.flatMap((found) => found.warnings);
  const token = examined.find((found) => found.token !== null)?.token ?? null;
  return {
    diagnosis: finding === null ? null : describeFinding(fitted(finding, facts), conceal, token !== null),
    warnings: distinct([
      ...profileWarnings(facts, conceal),
      ...warnings.map(({ code, parameters, field }) => describeWarning(code, parameters, field, conceal)),
    ]),
    token,
  };
}
