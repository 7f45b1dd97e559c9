import { useTranslations } from 'use-intl';
import { AlertIcon } from '../../../../ui/icons.tsx';
import { Button, Notice } from '../../../../ui/index.ts';

/** Says that what was typed before is here again, and takes it away on request. */
export function DraftNotice({ onDiscard }: { readonly onDiscard: () => void }) {
  const t = useTranslations('profileForm');
  return (
    <div role="status">
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
    </div>
  );
}
