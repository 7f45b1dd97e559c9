import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { useLongRun } from '../lib/use-long-run.ts';
import './pending-bar.css';

/**
 * Shows at the top edge of the window, once it takes a while, that what was
 * asked for is on its way, and says so. It takes no room, and nothing in the page
 * moves. The region comes empty, or its text would not be announced; the
 * attribute keeps it in reach while a dialog is open.
 */
export function PendingBar() {
  const t = useTranslations('ui');
  const isLong = useLongRun(true);
  return createPortal(
    <div role="status" data-react-aria-top-layer="true" className={isLong ? 'pending-bar' : undefined}>
      {isLong && <span>{t('pending')}</span>}
    </div>,
    document.body,
  );
}
