import { useTranslations } from 'use-intl';
import type { SentFacts } from '#contract/test-run.ts';
import { FieldTable } from '../field-table.tsx';
import { useMomentText } from '../use-moment-text.ts';
import { claimMeaning, claimText, type ClaimContext } from './claim-meaning.ts';

export interface ClaimsPanelProps {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly sent: SentFacts | null;
}

/** What a JWT says of itself, with its meaning. Nobody has checked its signature. */
export function ClaimsPanel({ claims, sent }: ClaimsPanelProps) {
  const t = useTranslations('resultToken');
  const context = { clientId: sent?.clientId ?? null, url: sent?.url ?? null };
  return (
    <FieldTable
      caption={t('decodedClaims')}
      aside={t('notChecked')}
      hasMeanings
      fields={Object.entries(claims).map(([name, value]) => ({
        name,
        value: claimText(value),
        meaning: <Meaning name={name} value={value} context={context} />,
      }))}
    />
  );
}

interface MeaningProps {
  readonly name: string;
  readonly value: unknown;
  readonly context: ClaimContext;
}

function Meaning({ name, value, context }: MeaningProps) {
  const t = useTranslations('resultToken');
  const text = useMomentText();
  const meaning = claimMeaning(name, value, context);
  if (meaning === null) return null;
  return <span>{'at' in meaning ? t(meaning.text, { time: text.full(meaning.at) }) : t(meaning.text)}</span>;
}
