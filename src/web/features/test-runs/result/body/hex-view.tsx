import { useTranslations } from 'use-intl';
import { hexRows } from './hex-rows.ts';
import styles from './hex-view.module.css';

export interface HexViewProps {
  /** Says what the bytes are. */
  readonly label: string;
  /** Two hexadecimal digits a byte, or `--` for one that is masked. */
  readonly hex: string;
}

/** Bytes that are no text: where they stand, their values, and what is ASCII among them. */
export function HexView({ label, hex }: HexViewProps) {
  const t = useTranslations('resultEvidence');
  return (
    <div role="region" aria-label={label} tabIndex={0} className={styles.frame}>
      <table role="table" aria-label={label} className={styles.table}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('offset')}
            </th>
            <th role="columnheader" scope="col">
              {t('bytesInHex')}
            </th>
            <th role="columnheader" scope="col">
              {t('ascii')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {hexRows(hex).map(({ offset, bytes }) => (
            <tr key={offset} role="row">
              <th role="rowheader" scope="row" className={styles.offset}>
                {offset}
              </th>
              <td role="cell">{bytes.map((byte) => byte.hex).join(' ')}</td>
              <td role="cell" className={styles.characters}>
                {bytes.map(({ character }) => character).join('')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
