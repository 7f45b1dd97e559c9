import { lazy } from 'react';
import { useTranslations } from 'use-intl';
import { SettingsIcon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/index.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';

const SettingsMenu = lazy(() =>
  import('./settings-menu.tsx').then((module) => ({ default: module.SettingsMenu })),
);

/** Chooses how the page looks and in which language it speaks. */
export function SettingsButton() {
  const t = useTranslations('shell');
  return (
    <MenuButton
      trigger={(attributes) => (
        <IconButton {...attributes} icon={SettingsIcon} label={t('settings')} size="large" />
      )}
      menu={(open) => <SettingsMenu {...open} />}
    />
  );
}
