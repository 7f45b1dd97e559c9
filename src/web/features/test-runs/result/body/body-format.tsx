import { useTranslations } from 'use-intl';
import { ToggleGroup } from '../../../../ui/index.ts';
import type { BodyFormat } from './read-body.ts';

export interface BodyFormatProps {
  /** Those that fit the body; a choice is offered where there are several. */
  readonly formats: readonly BodyFormat[];
  readonly value: BodyFormat;
  readonly onChange: (format: BodyFormat) => void;
}

/** A choice between the formats of a body. */
export function BodyFormatToggle({ formats, value, onChange }: BodyFormatProps) {
  const t = useTranslations('resultEvidence');
  if (formats.length < 2) return null;
  return (
    <ToggleGroup<BodyFormat>
      label={t('bodyFormat')}
      options={formats.map((format) => ({ value: format, label: t(format) }))}
      value={value}
      onChange={onChange}
    />
  );
}
