import { lazy, memo, type MouseEvent } from 'react';
import { replaceEqualDeep } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isolate } from '../../../lib/isolate.ts';
import { paths } from '../../../lib/paths.ts';
import { useTimeText } from '../../../messages/time-text.ts';
import { useTypeText } from '../../../messages/type-text.ts';
import { MoreIcon, WarningIcon } from '../../../ui/icons.tsx';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { PlainButton, PlainIconButton } from '../../../ui/plain-button.tsx';
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
  readonly onExport: (profileId: string) => void;
  readonly onDelete: (profile: ProfileSummary) => void;
}

export interface ProfileRowProps extends RowActions {
  readonly profile: ProfileSummary;
  readonly now: Date;
  /** Where it is in a test; null where none goes on. */
  readonly inTest: InTest | null;
  readonly isSelected: boolean;
  /** The class of the cell that says when it was changed. */
  readonly changedClass: string;
  readonly onSelect: (profileId: string, isSelected: boolean, isRange: boolean) => void;
}

/** True where a row is drawn already: its profile may have been read anew without a change in it. */
function isSameRow({ profile: before, ...drawn }: ProfileRowProps, { profile, ...props }: ProfileRowProps) {
  const names = Object.keys(props) as (keyof typeof props)[];
  return names.every((name) => drawn[name] === props[name]) && replaceEqualDeep(before, profile) === before;
}

/** One profile in the list. */
export const ProfileRow = memo(Row, isSameRow);

function Row({
  profile,
  now,
  inTest,
  isSelected,
  changedClass,
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
  const onDoubleClick = ({ target }: MouseEvent) => {
    const isControl = target instanceof Element && target.closest('a, button, input, label') !== null;
    if (!isControl) actions.onEdit(id);
  };
  return (
    <tr role="row" aria-selected={isSelected} onDoubleClick={onDoubleClick}>
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
            <span>{t('unreadableSecret')}</span>
          </span>
        )}
      </th>
      <td role="cell" data-label={t('typeShort')}>
        {sayType(profile.type)}
      </td>
      <td role="cell" data-label={t('lastTest')}>
        <LastTestCell profile={profile} now={now} inTest={inTest} />
      </td>
      <td role="cell" className={changedClass} data-label={t('changed')}>
        <time dateTime={profile.updatedAt} className={cells.quiet}>
          <span>{text.ago(changedAt, now)}</span>
          <span className={cells.below}>{text.besides(changedAt, now)}</span>
        </time>
      </td>
      <td role="cell" data-actions="">
        <div className={table.actions}>
          <PlainButton aria-label={t('testNamed', named)} onClick={() => onTest(id)}>
            {t('test')}
          </PlainButton>
          <MenuButton
            trigger={({ onPress, onKeyDown, ...attributes }) => (
              <PlainIconButton
                {...attributes}
                icon={MoreIcon}
                label={t('moreActions', named)}
                // A press by the keyboard counts no clicks.
                onClick={({ detail }) => onPress({ pointerType: detail === 0 ? 'keyboard' : 'mouse' })}
                onKeyDown={(event) => {
                  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') event.preventDefault();
                  onKeyDown(event);
                }}
              />
            )}
            menu={(open) => <RowMenu {...open} {...actions} profile={profile} />}
          />
        </div>
      </td>
    </tr>
  );
}
