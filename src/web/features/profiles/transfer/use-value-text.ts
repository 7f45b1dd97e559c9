import { useTranslations } from 'use-intl';

/** Says the value of a field in words, where its form offers a choice of few; any other value is null. */
export function useValueText(): (path: string, value: string | null) => string | null {
  const options = useTranslations('formOptions');
  return (path, value) => {
    const parts = path.split('.');
    const name = parts.at(-1) ?? '';
    const key =
      parts[0] === 'tenancy' ? `tenancy_${value === 'true' ? 'yes' : 'no'}` : `${name}_${value ?? ''}`;
    const isChoice = parts[0] !== 'tenancy' || name === 'enabled';
    return isChoice && options.has(key) ? options(key) : null;
  };
}
