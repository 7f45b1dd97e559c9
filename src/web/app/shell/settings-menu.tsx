import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { setTheme, themes, useTheme, type Theme } from '../../lib/theme/theme.ts';
import { languages, type Locale } from '../../messages/catalogue.ts';
import type { OpenMenu } from '../../ui/menu/menu-button.tsx';
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../../ui/menu/menu.tsx';
import { askForShortcuts } from './shortcuts/ask-for-shortcuts.ts';
import { useLanguage, useLoadedLanguage } from '../language.ts';

const keys = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const satisfies Record<
  Theme,
  string
>;

/** The themes and the languages there are, and the list of keys. */
export function SettingsMenu(open: OpenMenu) {
  const t = useTranslations('shell');
  const theme = useTheme();
  const language = useLanguage();
  const { locale } = useLoadedLanguage(language);
  const { mutate: choose } = useMutation({
    mutationFn: (chosen: Locale) => language.choose(chosen),
    meta: { changesNothing: true, shownByPage: true },
  });
  const speak = (chosen: string) => {
    const found = languages.find((each) => each.locale === chosen);
    if (found !== undefined) choose(found.locale);
  };
  return (
    <Menu {...open} label={t('settings')}>
      <MenuChoice
        heading={t('theme')}
        label={t('theme')}
        options={themes.map((value) => ({ value, label: t(keys[value]) }))}
        value={theme}
        onChange={(value) => setTheme(themes.find((each) => each === value) ?? 'system')}
      />
      <MenuSeparator />
      <MenuChoice
        heading={t('language')}
        label={t('language')}
        options={languages.map((each) => ({ value: each.locale, label: each.name, lang: each.locale }))}
        value={locale}
        onChange={(value) => speak(value)}
      />
      <MenuSeparator />
      <MenuItem id="shortcuts" onAction={askForShortcuts}>
        {t('shortcuts')}
      </MenuItem>
    </Menu>
  );
}
