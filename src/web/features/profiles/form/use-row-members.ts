import { useTranslations } from 'use-intl';

/** What the members of rows are called. */
export function useRowMembers(): Readonly<Record<string, string>> {
  const rows = useTranslations('formRows');
  return {
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
}
