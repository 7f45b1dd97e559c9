import { useMessages, useTranslations } from 'use-intl';
import { lastTestStatusSchema } from '#contract/profile-summary.ts';
import { useTypeText } from '../../../../messages/type-text.ts';
import { SelectField } from '../../../../ui/index.ts';
import { listSearchSchema, listSorts, viewOf, type ListView } from './list-view.ts';
import styles from '../toolbar.module.css';

interface ViewSelectProps {
  readonly view: ListView;
  readonly onView: (change: Partial<ListView>) => void;
}

/** Which type is shown. One that an address names and the page does not know can be seen, and left. */
export function TypeSelect({ view: { type }, onView }: ViewSelectProps) {
  const t = useTranslations('profiles');
  const sayType = useTypeText();
  const known = Object.keys(useMessages().types);
  const types = type === null || known.includes(type) ? known : [...known, type];
  return (
    <SelectField
      label={t('filterType')}
      labelHidden
      fieldClassName={styles.select}
      value={type ?? ''}
      options={[
        { value: '', label: t('allTypes') },
        ...types.map((value) => ({ value, label: sayType(value) })),
      ]}
      onChange={({ target }) => onView({ type: target.value === '' ? null : target.value })}
    />
  );
}

const statusTexts = {
  passed: 'passed',
  failed: 'failed',
  cancelled: 'cancelled',
  never: 'neverTested',
} as const;

/** How the last test of those that are shown ended. */
export function StatusSelect({ view: { status }, onView }: ViewSelectProps) {
  const t = useTranslations('profiles');
  return (
    <SelectField
      label={t('filterStatus')}
      labelHidden
      fieldClassName={styles.select}
      value={status ?? ''}
      options={[
        { value: '', label: t('allStatuses') },
        ...lastTestStatusSchema.options.map((value) => ({ value, label: t(statusTexts[value]) })),
      ]}
      onChange={({ target }) =>
        onView({ status: viewOf(listSearchSchema.parse({ status: target.value })).status })
      }
    />
  );
}

/** What the list is ordered by: all that the columns offer and more, also where there are no columns. */
export function SortSelect({ view: { sort }, onView }: ViewSelectProps) {
  const t = useTranslations('profiles');
  return (
    <SelectField
      label={t('sortBy')}
      labelHidden
      fieldClassName={styles.select}
      value={sort}
      options={listSorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
      onChange={({ target }) => onView({ sort: viewOf(listSearchSchema.parse({ sort: target.value })).sort })}
    />
  );
}
