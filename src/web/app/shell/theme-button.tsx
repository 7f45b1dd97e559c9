import { lazy } from 'react';
import { useTranslations } from 'use-intl';
import { ThemeIcon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/index.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';

const ThemeMenu = lazy(() => import('./theme-menu.tsx').then((module) => ({ default: module.ThemeMenu })));

/** Chooses the theme. */
export function ThemeButton() {
  const t = useTranslations('shell');
  return (
    <MenuButton
      trigger={(attributes) => (
        <IconButton {...attributes} icon={ThemeIcon} label={t('theme')} size="large" />
      )}
      menu={(open) => <ThemeMenu {...open} />}
    />
  );
}
