import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { pageVersion } from '../../../../lib/api/page-version.ts';
import { ReloadIcon } from '../../../../ui/icons.tsx';
import { Button, Notice } from '../../../../ui/index.ts';

/** Says over the form, which covers the page, that the server was upgraded: a reload brings its page, and the draft again. */
export function UpgradeNotice({ onReload }: { readonly onReload: () => void }) {
  const t = useTranslations('profileForm');
  const isOld = useSyncExternalStore(pageVersion.subscribe, pageVersion.isOld);
  return (
    <div role="status">
      {isOld && (
        <Notice
          tone="warn"
          icon={ReloadIcon}
          action={
            <Button size="small" onPress={onReload}>
              {t('reload')}
            </Button>
          }
        >
          {t('upgraded')}
        </Notice>
      )}
    </div>
  );
}
