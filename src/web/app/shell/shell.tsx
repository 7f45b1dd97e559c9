import { useRef, useState } from 'react';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useKeptFocus } from '../../lib/kept-focus.ts';
import { ToastRegion } from '../../ui/index.ts';
import { UpgradeNotice } from '../../ui/upgrade-notice.tsx';
import { HostNotices } from './host-notices.tsx';
import { BuildNavigation } from './build-navigation.tsx';
import { Shortcuts } from './shortcuts/shortcuts.tsx';
import { TopBar } from './top-bar.tsx';
import styles from './shell.module.css';

/** The frame around every page: top bar, menu, and the page itself. */
export function Shell() {
  const t = useTranslations('shell');
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const menuButton = useRef<HTMLButtonElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });
  const [openAt, setOpenAt] = useState<string | null>(null);
  // On a small screen the menu covers the page, so it closes when the page changes.
  const isMenuOpen = openAt === pathname;
  const closeMenu = (focus: 'button' | 'page' | 'stays') => {
    if (!isMenuOpen) return;
    setOpenAt(null);
    if (focus === 'button') menuButton.current?.focus();
    else if (focus === 'page') main.current?.focus();
  };
  return (
    <div className={styles.shell}>
      <a
        href="#main"
        className={styles.skip}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('skip')}
      </a>
      <TopBar
        menuButtonRef={menuButton}
        isMenuOpen={isMenuOpen}
        onMenu={() => setOpenAt(isMenuOpen ? null : pathname)}
      />
      <BuildNavigation isOpen={isMenuOpen} onClose={closeMenu} />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <div className={styles.content}>
          <UpgradeNotice onReload={() => window.location.reload()}>{t('newVersion')}</UpgradeNotice>
          <HostNotices />
          <Outlet />
        </div>
      </main>
      <Shortcuts />
      <ToastRegion />
    </div>
  );
}
