import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../../../../lib/class-names.ts';
import { ChevronDownIcon, ChevronUpIcon, PanelIcon } from '../../../../ui/icons.tsx';
import { IconButton } from '../../../../ui/index.ts';
import { PreviewBody } from './preview-body.tsx';
import styles from './preview.module.css';
import { usePreviewPlace } from './use-preview-place.ts';
import { useRequestPreview } from './use-request-preview.ts';

export interface PreviewPanelProps {
  readonly assistantId: string;
  /** The saved profile that secrets are taken from; null for a new one. */
  readonly profileId: string | null;
}

/** The requests that the profile leads to, beside the form; above the footer where there is no room beside it. */
export function PreviewPanel({ assistantId, profileId }: PreviewPanelProps) {
  const t = useTranslations('formPreview');
  const bodyId = useId();
  const { isNarrow, isOpen, toggle } = usePreviewPlace();
  const state = useRequestPreview(assistantId, profileId, isOpen);
  const icon = isNarrow ? (isOpen ? ChevronDownIcon : ChevronUpIcon) : PanelIcon;
  return (
    <aside aria-label={t('title')} className={classNames(styles.panel, !isOpen && styles.closed)}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t('title')}</h3>
        <IconButton
          icon={icon}
          label={isOpen ? t('hide') : t('show')}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': bodyId })}
          iconDirectional={!isNarrow}
          onPress={toggle}
          className={styles.toggle}
        />
      </div>
      {isOpen && (
        <div id={bodyId} aria-busy={state.isOutdated} className={styles.body}>
          <PreviewBody {...state} />
        </div>
      )}
    </aside>
  );
}
