import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { pageVersion } from '../../lib/api/page-version.ts';
import { ReloadIcon } from '../../ui/icons.tsx';
import { Button, Notice } from '../../ui/index.ts';

/** Says that the server was upgraded while this page was open, and offers the page that it has now. */
export function NewVersionNotice() {
  const t = useTranslations('shell');
  const isOld = useSyncExternalStore(pageVersion.subscribe, pageVersion.isOld);
  return (
    <div role="status">
      {isOld && (
        <Notice
          tone="warn"
          icon={ReloadIcon}
          action={<Button onPress={() => window.location.reload()}>{t('reload')}</Button>}
        >
          {t('newVersion')}
        </Notice>
      )}
    </div>
  );
}
