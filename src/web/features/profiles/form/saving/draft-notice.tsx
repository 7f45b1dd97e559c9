import { useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import { AlertIcon } from '../../../../ui/icons.tsx';
import { Button, Notice } from '../../../../ui/index.ts';

/** Says that what was typed before is here again, and takes it away on request. */
export function DraftNotice({ onDiscard }: { readonly onDiscard: () => void }) {
  const t = useTranslations('profileForm');
  // A moment after its live region: what comes together with it may not be announced.
  const isSaid = useDeferredValue(true, false);
  return (
    <div role="status">
      {isSaid && (
        <Notice
          tone="warn"
          icon={AlertIcon}
          action={
            <Button size="small" onPress={onDiscard}>
              {t('discardDraft')}
            </Button>
          }
        >
          {t('draftRestored')}
        </Notice>
      )}
    </div>
  );
}
