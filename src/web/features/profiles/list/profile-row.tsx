import { lazy, memo } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isolate } from '../../../lib/isolate.ts';
import { paths } from '../../../lib/paths.ts';
import { useTimeText } from '../../../messages/time-text.ts';
import { useTypeText } from '../../../messages/type-text.ts';
import { MoreIcon, WarningIcon } from '../../../ui/icons.tsx';
import { Button, IconButton } from '../../../ui/index.ts';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import table from '../../../ui/table.module.css';
import cells from './cells.module.css';
import { LastTestCell, type InTest } from './last-test-cell.tsx';
import { rowFocusId } from './row-focus-id.ts';
import { RowCheckbox } from './selection/row-checkbox.tsx';

const RowMenu = lazy(() => import('./row-menu.tsx').then((module) => ({ default: module.RowMenu })));

/** What can be done with a row. */
export interface RowActions {
  readonly onTest: (profileId: string) => void;
  readonly onEdit: (profileId: string) => void;
  readonly onShowHistory: (profileId: string) => void;
  readonly onDuplicate: (profileId: string) => void;
  readonly onDelete: (profile: ProfileSummary) => void;
}

export interface ProfileRowProps extends RowActions {
  readonly profile: ProfileSummary;
  readonly now: Date;
  /** Where it is in a test; null where none goes on. */
  readonly inTest: InTest | null;
  readonly isSelected: boolean;
  readonly onSelect: (profileId: string, isSelected: boolean, isRange: boolean) => void;
}

/** One profile in the list. */
export const ProfileRow = memo(function ProfileRow({
  profile,
  now,
  inTest,
  isSelected,
  onSelect,
  onTest,
  ...actions
}: ProfileRowProps) {
  const t = useTranslations('profiles');
  const sayType = useTypeText();
  const { id, assistantId, name } = profile;
  const named = { name: isolate(name) };
  const text = useTimeText();
  const changedAt = new Date(profile.updatedAt);
  return (
    <tr role="row" aria-selected={isSelected}>
      <td role="cell" data-select="">
        <RowCheckbox
          label={t('selectNamed', named)}
          isSelected={isSelected}
          onSelect={(chosen, isRange) => onSelect(id, chosen, isRange)}
        />
      </td>
      <th role="rowheader" scope="row">
        <Link
          id={rowFocusId(id)}
          to={paths.profile}
          params={{ assistantId, profileId: id }}
          state={{ overList: 1 }}
          preload={false}
          className={cells.name}
        >
          {name}
        </Link>
        <span className={cells.below}>{profile.identityProviderName}</span>
        {profile.hasUnreadableSecret && (
          <span className={cells.unreadable}>
            <WarningIcon size="small" />
            {t('unreadableSecret')}
          </span>
        )}
      </th>
      <td role="cell" data-label={t('typeShort')}>
        {sayType(profile.type)}
      </td>
      <td role="cell" data-label={t('lastTest')}>
        <LastTestCell profile={profile} now={now} inTest={inTest} />
      </td>
      <td role="cell" className={cells.changedColumn}>
        <time dateTime={profile.updatedAt} title={text.exact(changedAt)} className={cells.quiet}>
          {text.ago(changedAt, now)}
        </time>
      </td>
      <td role="cell" data-actions="">
        <div className={table.actions}>
          <Button size="small" aria-label={t('testNamed', named)} onPress={() => onTest(id)}>
            {t('test')}
          </Button>
          <MenuButton
            trigger={(attributes) => (
              <IconButton {...attributes} size="large" icon={MoreIcon} label={t('moreActions', named)} />
            )}
            menu={(open) => <RowMenu {...open} {...actions} profile={profile} />}
          />
        </div>
      </td>
    </tr>
  );
});
