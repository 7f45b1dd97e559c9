import { useTranslations } from 'use-intl';
import { ToggleGroup } from '../../../../ui/index.ts';

export type BodyFormat = 'pretty' | 'raw';

export interface BodyFormatProps {
  readonly value: BodyFormat;
  readonly onChange: (format: BodyFormat) => void;
}

/** Set out for reading, or as it came. */
export function BodyFormatToggle({ value, onChange }: BodyFormatProps) {
  const t = useTranslations('resultEvidence');
  return (
    <ToggleGroup<BodyFormat>
      label={t('bodyFormat')}
      options={[
        { value: 'pretty', label: t('pretty') },
        { value: 'raw', label: t('raw') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
