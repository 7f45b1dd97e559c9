import { useEffect, useId, useRef, useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { classNames } from '../../lib/class-names.ts';
import { paths, wholeList } from '../../lib/paths.ts';
import { ChevronDownIcon, ChevronUpIcon, ConfigurationIcon } from '../../ui/icons.tsx';
import { buildNavigationId } from './build-navigation-id.ts';
import styles from './build-navigation.module.css';

export interface BuildNavigationProps {
  /** Whether it is open on a small screen, where it covers the page; elsewhere it is always there. */
  readonly isOpen: boolean;
  /** Closes it there, and moves focus to its button, to the page, or leaves it where it went. */
  readonly onClose: (focus: 'button' | 'page' | 'stays') => void;
}

/** The menu of the section Build. */
export function BuildNavigation({ isOpen, onClose }: BuildNavigationProps) {
  const t = useTranslations('shell');
  const [isExpanded, setIsExpanded] = useState(true);
  const listId = useId();
  const nav = useRef<HTMLElement>(null);
  const { assistantId } = useParams({ strict: false });

  useEffect(() => {
    if (isOpen) nav.current?.querySelector<HTMLElement>('a, button')?.focus();
  }, [isOpen]);

  const Chevron = isExpanded ? ChevronUpIcon : ChevronDownIcon;
  const link = { className: styles.link, onClick: () => onClose('page') };
  return (
    <>
      {isOpen && <div className={styles.backdrop} onPointerDown={() => onClose('button')} />}
      <nav
        id={buildNavigationId}
        ref={nav}
        aria-label={t('buildNavigation')}
        className={classNames(styles.nav, isOpen && styles.open)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose('button');
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          // Where it covers the page, focus must not go on underneath it. Its own button closes it by itself.
          const isButton = relatedTarget?.getAttribute('aria-controls') === buildNavigationId;
          if (relatedTarget !== null && !isButton && !currentTarget.contains(relatedTarget)) onClose('stays');
        }}
      >
        <button
          type="button"
          aria-expanded={isExpanded}
          aria-controls={listId}
          className={styles.group}
          onClick={() => setIsExpanded(!isExpanded)}
        >
          <ConfigurationIcon size="small" />
          <span>{t('configurations')}</span>
          <Chevron size="small" className={styles.chevron} />
        </button>
        <ul id={listId} hidden={!isExpanded} className={styles.list}>
          <li>
            {assistantId === undefined ? (
              <Link to={paths.home} {...link}>
                {t('authorizationProfiles')}
              </Link>
            ) : (
              <Link to={paths.profiles} params={{ assistantId }} search={wholeList} {...link}>
                {t('authorizationProfiles')}
              </Link>
            )}
          </li>
          {assistantId !== undefined && (
            <li>
              <Link to={paths.variables} params={{ assistantId }} {...link}>
                {t('environmentVariables')}
              </Link>
            </li>
          )}
        </ul>
      </nav>
    </>
  );
}
