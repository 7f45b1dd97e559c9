import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../../../../lib/class-names.ts';
import { useKeptFocus } from '../../../../lib/kept-focus.ts';
import type { Icon } from '../../../../ui/icon.tsx';
import { AlertIcon, PassedIcon } from '../../../../ui/icons.tsx';
import { Button, VisuallyHidden } from '../../../../ui/index.ts';
import { MachineText } from '../../../../ui/machine-text/machine-text.tsx';
import type { CodeLine, Mark, TokenKind } from './code-line.ts';
import { RowBatches, type CodeRow, type RowBatch } from './code-rows.ts';
import styles from './code-view.module.css';

/** Elements that are drawn in one frame: more than fit on a screen, and drawn in some twenty milliseconds. */
const budget = 500;
/** Batches that are shown unasked: enough for any honest answer. */
const shownAtFirst = 3;
/** From here on a row is laid out only when it comes into view. */
const longRow = 400;

const kinds: Record<TokenKind, string | undefined> = {
  text: undefined,
  key: styles.key,
  string: styles.string,
  number: undefined,
  word: undefined,
  unexpected: styles.unexpected,
};

const marks = {
  failure: { Symbol: AlertIcon, word: 'relatedToFailure' },
  warning: { Symbol: AlertIcon, word: 'relatedToWarning' },
  token: { Symbol: PassedIcon, word: 'foundToken' },
} as const satisfies Record<Mark, { Symbol: Icon; word: string }>;

export interface CodeViewProps {
  /** Says what the code is. */
  readonly label: string;
  /** Begins the lines; they are read as far as they are shown. The same function for the same lines. */
  readonly lines: () => Iterable<CodeLine>;
}

/** Lines of code with their numbers. What is too much to draw at once waits behind a button. */
export function CodeView({ label, lines }: CodeViewProps) {
  const t = useTranslations('resultEvidence');
  const rows = useMemo(() => new RowBatches(lines(), budget), [lines]);
  const [wanted, setWanted] = useState(shownAtFirst);
  const reached = useCountUp(wanted);
  const { batches, hasMore } = rows.first(reached);
  const code = useRef<HTMLPreElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useKeptFocus(code, view);
  const isOpening = wanted === shownAtFirst && reached < wanted;
  return (
    <div ref={view} className={styles.view}>
      <pre translate="no" ref={code} role="region" aria-label={label} tabIndex={0} className={styles.code}>
        {batches.map((batch, index) => (
          <Batch key={index} rows={batch} />
        ))}
      </pre>
      {hasMore && !isOpening && (
        <div className={styles.more}>
          <span>{t('moreRowsLeft')}</span>
          <Button size="small" onPress={() => setWanted(wanted * 2)}>
            {t('moreRows')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Counts from one up to a number, by one a frame: what it is the number of is not drawn all at once. */
function useCountUp(wanted: number): number {
  const [reached, setReached] = useState(1);
  useEffect(() => {
    if (reached >= wanted) return undefined;
    const frame = requestAnimationFrame(() => setReached(reached + 1));
    return () => cancelAnimationFrame(frame);
  }, [reached, wanted]);
  return reached;
}

/** Drawn once, whatever comes behind it. */
const Batch = memo(function Batch({ rows }: { readonly rows: RowBatch }) {
  return (
    <span className={styles.batch}>
      {rows.map((row, index) => (
        <Row key={index} row={row} />
      ))}
    </span>
  );
});

function Row({ row: { number, tokens, mark, sign } }: { readonly row: CodeRow }) {
  const t = useTranslations('resultEvidence');
  const length = tokens.reduce((sum, { text }) => sum + text.length, 0);
  const signed = sign === null ? null : marks[sign];
  return (
    <span
      data-line={number ?? ''}
      className={classNames(
        styles.row,
        mark !== null && styles.marked,
        mark === 'token' && styles.token,
        length > longRow && styles.long,
      )}
    >
      {tokens.map(({ kind, text }, index) => (
        <span key={index} className={kinds[kind]}>
          <MachineText text={text} />
        </span>
      ))}
      {signed !== null && (
        <>
          <signed.Symbol size="small" className={styles.icon} />
          <VisuallyHidden>{t(signed.word)}</VisuallyHidden>
        </>
      )}
    </span>
  );
}
