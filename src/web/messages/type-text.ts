import { useTranslations } from 'use-intl';
import type { PageTexts } from './catalogue.ts';

type TypeKey = keyof PageTexts['types'];

/** Says an authorization type as the drop-down calls it; a type this page does not know keeps its own name. */
export function useTypeText(): (type: string) => string {
  const t = useTranslations('types');
  const isKnown = (type: string): type is TypeKey => t.has(type as TypeKey);
  return (type) => (isKnown(type) ? t(type) : type);
}
