import { useTranslations } from 'use-intl';
import { PlainCheckbox } from '../../../../ui/field/plain-checkbox.tsx';
import type { PageSelection } from './use-page-selection.ts';

/** Selects all rows of a page, or none. Null while there are none to select. */
export function PageCheckbox({ selection }: { readonly selection: PageSelection | null }) {
  const t = useTranslations('profiles');
  return (
    <PlainCheckbox
      aria-label={t('selectPage')}
      disabled={selection === null}
      checked={selection?.ofPage === 'all'}
      isMixed={selection?.ofPage === 'some'}
      onChange={() => selection?.onSelectPage(selection.ofPage !== 'all')}
    />
  );
}
