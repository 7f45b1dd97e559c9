import { useTranslations } from 'use-intl';
import type { TestRun } from '#contract/test-run.ts';
import type { TestStatus } from '#contract/test-status.ts';
import { useServerNow } from '../../../lib/time/use-server-now.ts';
import type { Icon } from '../../../ui/icon.tsx';
import { FailedIcon, NeverIcon, PassedIcon } from '../../../ui/icons.tsx';
import { Button } from '../../../ui/index.ts';
import { OutcomeHead } from './outcome-head.tsx';
import type { ResultActions } from './result-actions.ts';
import { useDurationText } from './use-duration-text.ts';
import { useMomentText } from './use-moment-text.ts';
import styles from './result-heading.module.css';

const symbols: Record<TestStatus, Icon> = { passed: PassedIcon, failed: FailedIcon, cancelled: NeverIcon };

export interface ResultHeadingProps extends Pick<ResultActions, 'onChangeTenancy'> {
  readonly run: TestRun;
  /** What is read along with the heading. */
  readonly describedBy?: string | undefined;
}

/** How the test ended. Takes focus, by which it is announced. */
export function ResultHeading({ run, describedBy, onChangeTenancy }: ResultHeadingProps) {
  const t = useTranslations('result');
  return (
    <OutcomeHead
      tone={run.status}
      symbol={symbols[run.status]}
      title={t(run.status)}
      describedBy={describedBy}
      about={run.id}
    >
      <Facts run={run} onChangeTenancy={onChangeTenancy} />
    </OutcomeHead>
  );
}

/** The status of the answer that the result is about, how long the whole test took, when, and for which tenancy. */
function Facts({ run, onChangeTenancy }: Pick<ResultHeadingProps, 'run' | 'onChangeTenancy'>) {
  const t = useTranslations('result');
  const sayDuration = useDurationText();
  const text = useMomentText();
  const now = useServerNow({ updateInterval: 60_000 });
  const startedAt = new Date(run.startedAt);
  const exchange = run.exchanges.find(({ step }) => step === run.diagnosis?.step) ?? run.exchanges.at(-1);
  const wasSent = run.exchanges.some(({ sent }) => sent);
  const status = exchange?.response?.status;
  const outcome =
    status === undefined
      ? t(wasSent ? 'noResponse' : 'notSent')
      : t('httpStatus', { status: String(status) });
  return (
    <p className={styles.facts}>
      <span>{outcome}</span>
      <span>{t('took', { duration: sayDuration(run.durationMs) })}</span>
      <time dateTime={run.startedAt} title={text.full(startedAt)}>
        {text.day(startedAt, now)}
      </time>
      {run.tenant !== null && (
        <span className={styles.tenancy}>
          <span>{t('tenancyFact', { tenant: run.tenant })}</span>
          {onChangeTenancy !== undefined && (
            <Button variant="link" size="small" onPress={onChangeTenancy}>
              {t('changeTenancy')}
            </Button>
          )}
        </span>
      )}
    </p>
  );
}
