import type { CSSProperties } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Exchange } from '#contract/evidence.ts';
import { classNames } from '../../../../lib/class-names.ts';
import { VisuallyHidden } from '../../../../ui/index.ts';
import { useDurationText } from '../use-duration-text.ts';
import { percentOf, timeAxis, type TimeAxis } from './time-axis.ts';
import { waterfall, type PhaseBar } from './waterfall.ts';
import styles from './waterfall-table.module.css';

/** Custom properties that the style sheet places things by. */
function at(properties: Readonly<Record<`--${string}`, string>>): CSSProperties {
  return properties;
}

/** The phases of an exchange as bars on one scale. For assistive technology it is a table of phases and times. */
export function WaterfallTable({ exchange }: { readonly exchange: Exchange }) {
  const t = useTranslations('resultTimeline');
  const sayDuration = useDurationText();
  const { bars, totalMs } = waterfall(exchange);
  const axis = timeAxis(totalMs);
  const total = sayDuration(exchange.timings.totalMs);
  return (
    <table role="table" aria-label={t('table', { total })} className={styles.table}>
      <thead role="rowgroup">
        <tr role="row" className={styles.head}>
          <th role="columnheader" scope="col">
            {t('phase')}
          </th>
          <td aria-hidden="true" className={styles.axis}>
            <Ticks axis={axis} />
          </td>
          <th role="columnheader" scope="col" className={styles.time}>
            {t('time')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {bars.map((bar) => (
          <Bar key={bar.phase} bar={bar} axis={axis} />
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row" className={styles.total}>
          <th role="rowheader" scope="row">
            {t('total')}
          </th>
          <td aria-hidden="true" />
          <td role="cell" className={styles.time}>
            {total}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Ticks({ axis }: { readonly axis: TimeAxis }) {
  const t = useTranslations('resultTimeline');
  const format = useFormatter();
  const inSeconds = axis.maximumMs >= 2000;
  return axis.ticksMs.map((ms, index) => {
    const value = format.number(inSeconds ? ms / 1000 : ms, { maximumFractionDigits: 2 });
    const isLast = index === axis.ticksMs.length - 1;
    return (
      <span key={ms} style={at({ '--at': `${percentOf(axis, ms)}%` })} className={styles.tick}>
        {isLast ? t(inSeconds ? 'axisSeconds' : 'axisMilliseconds', { value }) : value}
      </span>
    );
  });
}

function Bar({
  bar: { phase, state, startMs, lengthMs },
  axis,
}: {
  readonly bar: PhaseBar;
  readonly axis: TimeAxis;
}) {
  const t = useTranslations('resultTimeline');
  const sayDuration = useDurationText();
  const takesPart = state === 'measured' || state === 'failed';
  const place = { '--from': `${percentOf(axis, startMs)}%`, '--length': `${percentOf(axis, lengthMs)}%` };
  return (
    <tr role="row" className={classNames(styles.row, styles[phase], !takesPart && styles.absent)}>
      <th role="rowheader" scope="row">
        <span className={styles.name}>
          <i className={styles.key} aria-hidden="true" />
          <span>{t(phase)}</span>
        </span>
      </th>
      <td
        aria-hidden="true"
        className={styles.track}
        style={at({ '--steps': String(axis.ticksMs.length - 1) })}
      >
        {takesPart && (
          <span style={at(place)} className={classNames(styles.bar, state === 'failed' && styles.failed)} />
        )}
      </td>
      <td role="cell" className={styles.time}>
        {takesPart ? <span>{sayDuration(lengthMs)}</span> : <span aria-hidden="true">–</span>}
        {state !== 'measured' && (
          <VisuallyHidden>
            {` ${t(state === 'failed' ? 'failedHere' : state === 'skipped' ? 'skipped' : 'notReached')}`}
          </VisuallyHidden>
        )}
      </td>
    </tr>
  );
}
