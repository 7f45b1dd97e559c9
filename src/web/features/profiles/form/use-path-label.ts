import { useTranslations } from 'use-intl';
import type { FormPath } from './model/form-paths.ts';
import { useRowMembers } from './use-row-members.ts';
import { useLabelOf } from './fields/use-field-texts.tsx';

/** Names the control at a path as the error summary does, such as "Scope, value 2". */
export function usePathLabel(): (path: FormPath) => string {
  const t = useTranslations('profileForm');
  const labels = useLabelOf();
  const members = useRowMembers();
  return (path) => {
    const [group = '', name = '', row, member = ''] = path.split('.');
    if (group === 'type') return t('authorizationType');
    if (group === 'tenancy') return labels(name === 'baseUrl' ? 'baseUrl' : 'tenancy');
    if (group === 'editor') return members[row ?? ''] ?? '';
    if (row === undefined || group === 'secrets') return labels(name);
    return t('rowPlace', { list: labels(name), member: members[member] ?? '', row: Number(row) + 1 });
  };
}
