import type { Ref } from 'react';
import { Link, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { AssistantSwitcher } from '../../features/assistants/assistant-switcher.tsx';
import { paths, wholeList } from '../../lib/paths.ts';
import { CloseIcon, MenuIcon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/index.ts';
import { buildNavigationId } from './build-navigation-id.ts';
import { Brand } from './brand.tsx';
import { SettingsButton } from './settings-button.tsx';
import styles from './top-bar.module.css';

export interface TopBarProps {
  readonly menuButtonRef: Ref<HTMLButtonElement>;
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
}

function isOf(params: { readonly assistantId?: string }, assistantId: string): boolean {
  return params.assistantId === assistantId;
}

/** Brand, sections, the assistant, and the settings. */
export function TopBar({ menuButtonRef, isMenuOpen, onMenu }: TopBarProps) {
  const t = useTranslations('shell');
  const navigate = useNavigate();
  const router = useRouter();
  const { assistantId = null } = useParams({ strict: false });
  return (
    <header className={styles.bar}>
      <IconButton
        ref={menuButtonRef}
        icon={isMenuOpen ? CloseIcon : MenuIcon}
        label={isMenuOpen ? t('closeMenu') : t('openMenu')}
        aria-controls={buildNavigationId}
        size="large"
        onPress={onMenu}
        className={styles.menuButton}
      />
      <Link to={paths.home} aria-label={t('home')} className={styles.brand}>
        <Brand />
      </Link>
      <nav aria-label={t('mainNavigation')} className={styles.sections}>
        <Link to={paths.home} aria-current="true" className={styles.section}>
          {t('build')}
        </Link>
      </nav>
      <div className={styles.end}>
        <AssistantSwitcher
          assistantId={assistantId}
          onChoose={(chosen) => {
            window.scrollTo(0, 0);
            void navigate({
              to: paths.profiles,
              params: { assistantId: chosen },
              search: wholeList,
            });
          }}
          onDeleted={(deleted) => {
            const isShown = router.state.matches.some(({ params }) => isOf(params, deleted));
            if (isShown) void navigate({ to: paths.home });
          }}
        />
        <SettingsButton />
      </div>
    </header>
  );
}
