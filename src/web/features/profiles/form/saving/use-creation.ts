import { useMemo } from 'react';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { randomId } from '../../../../lib/random-id.ts';
import { isChanged } from '../model/draft.ts';
import type { ProfileFormValues } from '../model/form-values.ts';

/** The creation of a new profile until it is settled, however often it is sent. */
export interface Creation {
  /** What it is known again by. */
  readonly key: () => string;
  /** The same where no answer came to it, and null where it was not sent or is settled. */
  readonly unansweredKey: () => string | null;
  /** True where nothing else than this was sent without an answer, so that nothing else can have arrived. */
  readonly sentNothingBut: (values: ProfileFormValues) => boolean;
  /** No answer came to what was sent. */
  readonly lose: (sent: ProfileFormValues) => void;
  /** What is created from now on is another profile. */
  readonly settle: () => void;
}

/** A creation that goes on with the key of one to which no answer came before the page was loaded anew, where there is one. */
export function beginCreation(keptKey: string | null): Creation {
  let key = keptKey ?? randomId();
  let isKept = keptKey !== null;
  let lost: ProfileFormValues[] = [];
  return {
    key: () => key,
    unansweredKey: () => (isKept || lost.length > 0 ? key : null),
    sentNothingBut: (values) =>
      !isKept && lost.every((before) => !isChanged(values, before, authorizationTypeDefinition)),
    lose: (sent) => void lost.push(sent),
    settle: () => {
      key = randomId();
      isKept = false;
      lost = [];
    },
  };
}

/** The creation that a form carries out where it is of a new profile. `keptKey` is the one of its draft. */
export function useCreation(keptKey: string | null): Creation {
  return useMemo(() => beginCreation(keptKey), [keptKey]);
}
