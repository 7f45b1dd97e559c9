import { useTranslations } from 'use-intl';
import { setTheme, themes, useTheme, type Theme } from '../../lib/theme/theme.ts';
import type { OpenMenu } from '../../ui/menu/menu-button.tsx';
import { Menu, MenuChoice } from '../../ui/menu/menu.tsx';

const keys = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const satisfies Record<
  Theme,
  string
>;

/** The themes there are. */
export function ThemeMenu(open: OpenMenu) {
  const t = useTranslations('shell');
  const theme = useTheme();
  return (
    <Menu {...open} label={t('theme')}>
      <MenuChoice
        label={t('theme')}
        options={themes.map((value) => ({ value, label: t(keys[value]) }))}
        value={theme}
        onChange={(value) => setTheme(themes.find((each) => each === value) ?? 'system')}
      />
    </Menu>
  );
}
