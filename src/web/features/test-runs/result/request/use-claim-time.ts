import { useMomentText } from '../use-moment-text.ts';
import { claimMeaning } from '../token/claim-meaning.ts';

/** Says a claim that is a time as a time, and nothing of others. */
export function useClaimTime(): (name: string, value: unknown) => string | undefined {
  const text = useMomentText();
  return (name, value) => {
    const meaning = claimMeaning(name, value, { clientId: null, url: null });
    return meaning !== null && 'at' in meaning ? text.full(meaning.at) : undefined;
  };
}
