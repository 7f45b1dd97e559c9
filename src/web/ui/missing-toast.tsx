import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useToasts } from './toast/toasts.ts';

/** Says of a part that has no place of its own, such as a menu, that it could not be loaded. */
export function MissingToast({ onShown }: { readonly onShown: () => void }) {
  const t = useTranslations('ui');
  const toasts = useToasts();
  const message = t('partMissing');
  useEffect(() => {
    toasts.error(message);
    onShown();
  }, [toasts, message, onShown]);
  return null;
}
