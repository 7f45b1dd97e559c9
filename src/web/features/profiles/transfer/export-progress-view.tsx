import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../../ui/index.ts';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import type { ExportProgress } from '../api/export-in-parts.ts';
import { milestoneOf } from '../bulk/bulk-counts.ts';
import styles from './transfer.module.css';
import { Elapsed } from './waiting.tsx';

export interface ExportProgressViewProps {
  /** Null where the file comes as a whole: then nobody knows how far it is. */
  readonly progress: ExportProgress | null;
  readonly seals: boolean;
  readonly count: number;
}

/** How far an export is, or what is waited for and since when. Announced are that it goes on, and each tenth of the way. */
export function ExportProgressView({ progress, seals, count }: ExportProgressViewProps) {
  const t = useTranslations('transfer');
  const milestone = progress === null ? 0 : milestoneOf(progress.done, progress.count);
  return (
    <div className={styles.progress}>
      {progress === null ? (
        <>
          <p role="status">{t(seals ? 'exportSealing' : 'exportWaiting', { count })}</p>
          <Elapsed />
        </>
      ) : (
        <>
          <ProgressBar label={t('exportRead')} {...progress} />
          <span className={styles.counted}>{t('exportReadOf', { ...progress })}</span>
          <VisuallyHidden>
            <span role="status">{t('exportReadOf', { ...progress, done: milestone })}</span>
          </VisuallyHidden>
        </>
      )}
    </div>
  );
}
