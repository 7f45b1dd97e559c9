import { useTranslations } from 'use-intl';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { useRowMembers } from '../form/use-row-members.ts';

/** Names a field of a profile by its path, as its form does: `scope.0.value` is "Scope, value 1". */
export function useFieldName(): (type: string, path: string) => string {
  const labels = useTranslations('formLabels');
  const form = useTranslations('profileForm');
  const members = useRowMembers();
  return (type, path) => {
    const [name = '', row, member = ''] = path.split('.');
    const fields = authorizationTypes.find((definition) => definition.type === type)?.fields ?? [];
    const key = name === 'tenancy' && row === 'baseUrl' ? 'baseUrl' : name;
    const text = fields.find((field) => field.name === key)?.text ?? key;
    if (!labels.has(text)) return path;
    if (row === undefined || !/^\d+$/.test(row)) return labels(text);
    return form('rowPlace', { list: labels(text), member: members[member] ?? member, row: Number(row) + 1 });
  };
}
