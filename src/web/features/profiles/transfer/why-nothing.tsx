import { useTranslations } from 'use-intl';
import type { ImportPreview } from '#contract/transfer/import-answer.ts';
import { isolate } from '../../../lib/isolate.ts';
import { FieldError } from '../../../ui/index.ts';
import { firstObstacle } from './import-draft.ts';
import { useFieldName } from './use-field-name.ts';

/** Why a preview cannot be imported as it is, and what to do. */
export function WhyNothing({ preview }: { readonly preview: ImportPreview }) {
  const t = useTranslations('transfer');
  const nameOf = useFieldName();
  const { counts, total } = preview;
  const first = firstObstacle(preview);
  if (first === null) return <span>{t(total === 0 ? 'nothingFound' : 'allSkipped')}</span>;
  const { row, paths, isUndecided } = first;
  const name = row.name === '' ? t('noName') : isolate(row.name);
  const fields = paths.map((path) => nameOf(row.type, path)).join(', ');
  const what = fields === '' ? name : t('fieldsOf', { name, fields });
  const more = counts.faulty - 1;
  return (
    <FieldError>{`${t('rowFaults', { count: counts.faulty })}. ${
      isUndecided ? t('decideFirst', { name, more }) : t('correctFirst', { what, more })
    }`}</FieldError>
  );
}
