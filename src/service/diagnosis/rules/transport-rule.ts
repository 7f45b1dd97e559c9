import type { TextParameters } from '#contract/diagnosis.ts';
import type { Stage } from '#contract/evidence.ts';
import type { TransportFailureCode } from '../../ports/transport.ts';
import type { Confidence, FailureRule, SuggestionDraft } from '../rule.ts';
import type { SeenFailure } from '../seen.ts';
import type { SuggestionCode } from '../texts/suggestions.ts';

type Suggested = readonly (SuggestionCode | SuggestionDraft)[];

interface TransportCase {
  readonly confidence?: Confidence;
  readonly suggestions: Suggested | ((seen: SeenFailure) => Suggested);
  readonly parameters?: (seen: SeenFailure) => TextParameters;
}

/** Suggestions about the address lead to the field where it was entered, those about certificates to theirs. */
const leadsTo: Partial<Record<SuggestionCode, string>> = {
  check_host_name: 'tokenRequestUrl',
  check_address: 'tokenRequestUrl',
  check_port: 'tokenRequestUrl',
  use_plain_address: 'tokenRequestUrl',
  use_public_address: 'tokenRequestUrl',
  use_practice_provider: 'tokenRequestUrl',
  use_certificate_name: 'tokenRequestUrl',
  use_plain_port: 'tokenRequestUrl',
  use_https: 'tokenRequestUrl',
  trust_authority: 'certificateAuthority',
};

function draftOf(given: SuggestionCode | SuggestionDraft, step: SeenFailure['step']): SuggestionDraft {
  if (typeof given !== 'string') return given;
  const field = leadsTo[given];
  if (field === undefined) return { code: given };
  return {
    code: given,
    field: step === 'refresh' && field === 'tokenRequestUrl' ? 'refreshTokenUrl' : field,
  };
}

/** A rule for a code that the transport itself gives: it applies where that code was given. */
export function transportRule(
  stage: Stage,
  code: TransportFailureCode,
  { confidence = 'certain', suggestions, parameters }: TransportCase,
): FailureRule<SeenFailure> {
  return {
    code,
    stage,
    confidence,
    applies: ({ failure }) => failure.code === code,
    ...(parameters === undefined ? {} : { parameters }),
    suggestions: (seen) => {
      const suggested = typeof suggestions === 'function' ? suggestions(seen) : suggestions;
      return suggested.map((given) => draftOf(given, seen.step));
    },
  };
}
