import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DialogTextsProvider } from '../../../messages/dialog-texts.tsx';
import { BookIcon } from '../../../ui/icons.tsx';
import { IconButton } from '../../../ui/index.ts';
import { PendingBar } from '../../../ui/pending-bar.tsx';

const HelpDialog = lazy(() => import('./help-dialog.tsx').then((module) => ({ default: module.HelpDialog })));

/** Opens short answers about authorization profiles, which are not loaded before. */
export function HelpButton() {
  const t = useTranslations('profiles');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon={BookIcon} label={t('help')} onPress={() => setOpen(true)} />
      {isOpen && (
        <Suspense fallback={<PendingBar />}>
          <DialogTextsProvider>
            <HelpDialog onClose={() => setOpen(false)} />
          </DialogTextsProvider>
        </Suspense>
      )}
    </>
  );
}
