import type { TextParameters } from '#contract/diagnosis.ts';
import type { UsableToken } from '../evidence/answer/token-response.ts';
import { knowledgeOf } from '../providers/knowledge.ts';
import type { Finding } from './describe.ts';
import { commonParameters } from './parameters.ts';
import { withSignIn } from './rules/about-sign-in.ts';
import { withCertificate } from './rules/bound-token.ts';
import { withDisabled } from './rules/disabled.ts';
import { withConsent } from './rules/needs-consent.ts';
import { withLock } from './rules/locked.ts';
import { withAssignment } from './rules/not-assigned.ts';
import { withRenewalAddress } from './rules/of-renewal.ts';
import { withUser } from './rules/refused-user.ts';
import { withAllowedAddress } from './rules/told-address.ts';
import { withTokenPath } from './rules/token-path.ts';
import type { FailureRule, SuggestionDraft, WarningRule } from './rule.ts';
import type { Seen } from './seen.ts';
import type { WarningCode } from './texts/warnings.ts';

/** A warning before it is put into words. */
export interface WarningFinding {
  readonly code: WarningCode;
  readonly parameters: TextParameters;
  readonly field: string | undefined;
}

/** What one exchange shows. There is a token exactly where there is no finding. */
export interface Examination {
  readonly finding: Finding | null;
  readonly warnings: readonly WarningFinding[];
  readonly token: UsableToken | null;
}

/** What a rule suggests, with what the request and the words of its answer add to it. */
function suggestionsOf(drafts: readonly SuggestionDraft[], seen: Seen): readonly SuggestionDraft[] {
  const ofRequest = withUser(withRenewalAddress(withTokenPath(drafts, seen), seen), seen);
  const ofWords = withCertificate(withAllowedAddress(withSignIn(ofRequest, seen), seen), seen);
  const ofPeople = withAssignment(withConsent(ofWords, seen), seen);
  return withLock(withDisabled(ofPeople, seen), seen);
}

/** What a rule that applies says. `common` is what every text may be filled with. */
export function findingOf<What extends Seen>(
  rule: FailureRule<What>,
  seen: What,
  common: TextParameters,
): Finding {
  const stage = seen.exchange.result.failure?.stage ?? rule.stage;
  return {
    step: seen.step,
    stage,
    code: rule.code,
    confidence: rule.confidence,
    parameters: { ...common, ...rule.parameters?.(seen) },
    suggestions: suggestionsOf(rule.suggestions(seen), seen),
    knowledge: knowledgeOf(seen, rule.code, stage),
  };
}

/** What the rules find odd, in their order. */
export function warningsOf<What extends Seen>(
  rules: readonly WarningRule<What>[],
  seen: What,
): WarningFinding[] {
  return rules.flatMap((rule) => {
    const parameters = rule.find(seen);
    if (parameters === null) return [];
    return [{ code: rule.code, field: rule.field, parameters: { ...commonParameters(seen), ...parameters } }];
  });
}
