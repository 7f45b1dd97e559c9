import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { FieldTable } from '../field-table.tsx';
import { rawLines } from './code-line.ts';
import { CodeView } from './code-view.tsx';
import { HexView } from './hex-view.tsx';
import type { BodyFormat, PrettyBody } from './read-body.ts';

export interface BodyViewProps {
  readonly label: string;
  readonly text: string;
  readonly pretty: PrettyBody;
  /** Its bytes where it is no text, else null. */
  readonly hex?: string | null;
  readonly format: BodyFormat;
}

/** A body as text or bytes: markup and scripts in it are never more than that. */
export function BodyView({ label, text, pretty, hex = null, format }: BodyViewProps) {
  const t = useTranslations('resultEvidence');
  const raw = useCallback(() => rawLines(text), [text]);
  if (format === 'hex' && hex !== null) return <HexView label={label} hex={hex} />;
  if (format === 'raw' || pretty === null) return <CodeView key="raw" label={label} lines={raw} />;
  if (pretty.kind === 'form') return <FieldTable caption={t('formBody')} fields={pretty.pairs} />;
  return <CodeView key="pretty" label={label} lines={pretty.lines} />;
}
