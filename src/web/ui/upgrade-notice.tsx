import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { pageVersion } from '../lib/api/page-version.ts';
import { Button } from './button.tsx';
import { ReloadIcon } from './icons.tsx';
import { Notice } from './notice.tsx';

export interface UpgradeNoticeProps {
  /** What a reload brings, and what it keeps. */
  readonly children: string;
  readonly onReload: () => void;
}

/** Says that the server was upgraded while the page was open, and offers the page that it has now. */
export function UpgradeNotice({ children, onReload }: UpgradeNoticeProps) {
  const t = useTranslations('ui');
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
          {children}
        </Notice>
      )}
    </div>
  );
}
