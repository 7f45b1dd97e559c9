import { useFormatter, useTranslations } from 'use-intl';

/** Says how large a body is: "223 bytes", "64.0 kB" of 1000 bytes. */
export function useSizeText(): (bytes: number) => string {
  const t = useTranslations('resultEvidence');
  const format = useFormatter();
  return (bytes) =>
    bytes < 10_000
      ? t('bytes', { count: bytes })
      : t('kilobytes', {
          value: format.number(bytes / 1000, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
        });
}
