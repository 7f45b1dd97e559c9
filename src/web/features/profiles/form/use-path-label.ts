import { useTranslations } from 'use-intl';
import type { FormPath } from './model/form-paths.ts';
import { useLabelOf } from './fields/use-field-texts.tsx';

/** Names the control at a path as the error summary does, such as "Scope, value 2". */
export function usePathLabel(): (path: FormPath) => string {
  const t = useTranslations('profileForm');
  const rows = useTranslations('formRows');
  const labels = useLabelOf();
  const members: Readonly<Record<string, string>> = {
    key: rows('keyMember'),
    value: rows('valueMember'),
    fieldType: rows('fieldType'),
    fieldKey: rows('fieldKey'),
    fieldValue: rows('fieldValue'),
    title: rows('title'),
    hint: rows('hint'),
    mandatory: rows('mandatory'),
    dataType: rows('dataType'),
    visibility: rows('visibility'),
  };
  return (path) => {
    const [group = '', name = '', row, member = ''] = path.split('.');
    if (group === 'type') return t('authorizationType');
    if (group === 'tenancy') return labels(name === 'baseUrl' ? 'baseUrl' : 'tenancy');
    if (group === 'editor') return members[row ?? ''] ?? '';
    if (row === undefined || group === 'secrets') return labels(name);
    return t('rowPlace', { list: labels(name), member: members[member] ?? '', row: Number(row) + 1 });
  };
}
