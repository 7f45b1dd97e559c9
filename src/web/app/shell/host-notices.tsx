import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { hostQuery } from '../../lib/api/host-query.ts';
import { CloseIcon, WarningIcon } from '../../ui/icons.tsx';
import { IconButton, Notice } from '../../ui/index.ts';

/** What whoever works here should know of the server, such as that a key is missing. */
export function HostNotices() {
  // Without it the page goes on as usual; where the server is gone, what is on the page says so.
  const { data } = useQuery(hostQuery);
  const notices = data?.notices ?? [];
  const t = useTranslations('ui');
  const texts = useTranslations('hostNotices');
  // For this view only: a reload says it again, as long as it is so.
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const shown = notices.filter(({ message }) => !dismissed.has(message));
  // There from the start: what comes with its live region may not be announced.
  return (
    <div role="status">
      {shown.map(({ code, message, parameters }) => (
        <Notice
          key={code + message}
          tone="warn"
          icon={WarningIcon}
          action={
            <IconButton
              icon={CloseIcon}
              label={t('dismiss')}
              onPress={() => {
                document.getElementById('main')?.focus();
                setDismissed(new Set([...dismissed, message]));
              }}
            />
          }
        >
          {texts.has(code) ? texts(code, parameters) : message}
        </Notice>
      ))}
    </div>
  );
}
