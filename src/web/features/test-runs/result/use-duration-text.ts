import { useFormatter, useTranslations } from 'use-intl';

/** Says a phase: "0.4 ms", "12 ms", "1.3 s". Short ones keep a digit, or a test on this machine would be all zeros. */
export function useDurationText(): (milliseconds: number) => string {
  const t = useTranslations('resultTimeline');
  const format = useFormatter();
  return (milliseconds) => {
    if (milliseconds >= 999.5)
      return t('axisSeconds', {
        value: format.number(milliseconds / 1000, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      });
    const digits = milliseconds < 10 ? 1 : 0;
    return t('axisMilliseconds', { value: format.number(milliseconds, { maximumFractionDigits: digits }) });
  };
}
