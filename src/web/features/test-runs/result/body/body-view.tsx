import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { FieldTable } from '../field-table.tsx';
import { rawLines } from './code-line.ts';
import { CodeView } from './code-view.tsx';
import type { PrettyBody } from './read-body.ts';

export interface BodyViewProps {
  readonly label: string;
  readonly text: string;
  /** Null shows the body as it came. */
  readonly pretty: PrettyBody;
}

/** A body as text: markup and scripts in it are never more than that. */
export function BodyView({ label, text, pretty }: BodyViewProps) {
  const t = useTranslations('resultEvidence');
  const raw = useCallback(() => rawLines(text), [text]);
  if (pretty?.kind === 'form') return <FieldTable caption={t('formBody')} fields={pretty.pairs} />;
  return pretty === null ? (
    <CodeView key="raw" label={label} lines={raw} />
  ) : (
    <CodeView key="pretty" label={label} lines={pretty.lines} />
  );
}
