import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../../ui/index.ts';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import type { ExportProgress } from '../api/export-in-parts.ts';
import { milestoneOf } from '../bulk/bulk-counts.ts';
import styles from './transfer.module.css';
import { Elapsed } from './waiting.tsx';

export interface ExportProgressViewProps {
  /** False before it has taken a while: then nothing is seen or said. */
  readonly isShown: boolean;
  /** Null where the file comes as a whole: then nobody knows how far it is. */
  readonly progress: ExportProgress | null;
  readonly seals: boolean;
  readonly count: number;
}

/** How far an export is, or what is waited for and since when. Announced are that it goes on, and each tenth of the way. */
export function ExportProgressView({ isShown, progress, seals, count }: ExportProgressViewProps) {
  const t = useTranslations('transfer');
  const said =
    progress === null
      ? t(seals ? 'exportSealing' : 'exportWaiting', { count })
      : t('exportReadOf', { ...progress, done: milestoneOf(progress.done, progress.count) });
  return (
    <div className={styles.progress}>
      {/* There before it says anything: what comes with its text may not be announced. */}
      <VisuallyHidden>
        <span role="status">{isShown && said}</span>
      </VisuallyHidden>
      {isShown &&
        (progress === null ? (
          <>
            <p aria-hidden="true">{said}</p>
            <Elapsed />
          </>
        ) : (
          <>
            <ProgressBar label={t('exportRead')} {...progress} />
            <span className={styles.counted}>{t('exportReadOf', { ...progress })}</span>
          </>
        ))}
    </div>
  );
}
