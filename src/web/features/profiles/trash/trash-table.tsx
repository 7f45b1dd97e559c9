import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isolate } from '../../../lib/isolate.ts';
import { useTimeText } from '../../../messages/time-text.ts';
import { useTypeText } from '../../../messages/type-text.ts';
import { Button } from '../../../ui/index.ts';
import { Table } from '../../../ui/table.tsx';
import table from '../../../ui/table.module.css';
import styles from './trash.module.css';
import { dayMs } from '../../../lib/day.ts';
import { useServerNow } from '../../../lib/time/use-server-now.ts';

export interface TrashTableProps {
  readonly profiles: readonly ProfileSummary[];
  /** The profiles that are on their way back. */
  readonly restoring: ReadonlySet<string>;
  readonly onRestore: (profile: ProfileSummary) => Promise<void>;
  readonly onWipe: (profile: ProfileSummary) => void;
}

/** Deleted profiles as a table, as cards where there is little room. */
export function TrashTable({ profiles, restoring, onRestore, onWipe }: TrashTableProps) {
  const t = useTranslations('trash');
  const sayType = useTypeText();
  const columns = [
    ...(['name', 'type', 'deleted'] as const).map((key) => ({ key, head: t(key) })),
    { key: 'actions', head: t('actions'), headHidden: true, className: styles.actionsColumn },
  ];
  return (
    <Table label={t('title')} columns={columns}>
      {profiles.map((profile) => (
        <tr key={profile.id} role="row">
          <th role="rowheader" scope="row" className={styles.name}>
            {profile.name}
          </th>
          <td role="cell" data-label={t('typeShort')}>
            {sayType(profile.type)}
          </td>
          <td role="cell" data-label={t('deleted')}>
            <DeletedAt at={profile.deletedAt ?? profile.updatedAt} />
          </td>
          <td role="cell" data-actions="">
            <div className={table.actions}>
              <Button
                size="small"
                busy={restoring.has(profile.id)}
                aria-label={t('restoreNamed', { name: isolate(profile.name) })}
                onPress={() => void onRestore(profile)}
              >
                {t('restore')}
              </Button>
              <Button
                size="small"
                variant="ghost"
                busy={restoring.has(profile.id) && 'elsewhere'}
                aria-label={t('wipeNamed', { name: isolate(profile.name) })}
                onPress={() => onWipe(profile)}
              >
                {t('wipe')}
              </Button>
            </div>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function DeletedAt({ at }: { readonly at: string }) {
  const t = useTranslations('trash');
  const text = useTimeText();
  const now = useServerNow({ updateInterval: 60_000 });
  const moment = new Date(at);
  const days = Math.ceil((moment.getTime() + limits.trashDays * dayMs - now.getTime()) / dayMs);
  // The clock of the server may be ahead of this one.
  const count = Math.min(Math.max(0, days), limits.trashDays);
  return (
    <>
      <time dateTime={at}>
        <span>{text.ago(moment, now)}</span>
        <span className={styles.below}>{text.besides(moment, now)}</span>
      </time>
      <span className={styles.below}>{t('daysLeft', { count })}</span>
    </>
  );
}
