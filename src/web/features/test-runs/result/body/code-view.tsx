import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../../../../lib/class-names.ts';
import type { Icon } from '../../../../ui/icon.tsx';
import { AlertIcon, PassedIcon } from '../../../../ui/icons.tsx';
import { Button, VisuallyHidden } from '../../../../ui/index.ts';
import { MachineText } from '../../../../ui/machine-text/machine-text.tsx';
import type { CodeLine, Mark, TokenKind } from './code-line.ts';
import { rowsWithin, type CodeRow } from './code-rows.ts';
import styles from './code-view.module.css';

/** Elements that are drawn at once: enough for any honest answer, and drawn in a few dozen milliseconds. */
const budget = 1500;
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
  const [batches, setBatches] = useState(1);
  const { rows, hasMore } = useMemo(() => rowsWithin(lines(), batches * budget), [lines, batches]);
  return (
    <>
      <pre role="region" aria-label={label} tabIndex={0} className={styles.code}>
        {rows.map((row, index) => (
          <Row key={index} row={row} isFirst={rows.findIndex(({ mark }) => mark === row.mark) === index} />
        ))}
      </pre>
      {hasMore && (
        <div className={styles.more}>
          <span>{t('moreRowsLeft')}</span>
          <Button size="small" onPress={() => setBatches(batches * 2)}>
            {t('moreRows')}
          </Button>
        </div>
      )}
    </>
  );
}

interface RowProps {
  readonly row: CodeRow;
  /** It is the first with its mark. */
  readonly isFirst: boolean;
}

function Row({ row: { number, tokens, mark }, isFirst }: RowProps) {
  const t = useTranslations('resultEvidence');
  const length = tokens.reduce((sum, { text }) => sum + text.length, 0);
  const sign = mark !== null && isFirst ? marks[mark] : null;
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
      {sign !== null && (
        <>
          <sign.Symbol size="small" className={styles.icon} />
          <VisuallyHidden>{t(sign.word)}</VisuallyHidden>
        </>
      )}
    </span>
  );
}
