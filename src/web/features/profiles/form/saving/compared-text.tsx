import { useTranslations } from 'use-intl';
import { useTypeText } from '../../../../messages/type-text.ts';
import { VisibleText } from '../../../../ui/machine-text/machine-text.tsx';
import type { ComparedRow, ComparedValue } from '../model/differences.ts';
import styles from './conflict-dialog.module.css';

export interface ComparedTextProps {
  /** The name of the field. */
  readonly field: string;
  readonly compared: ComparedValue;
}

/** What one side has at a field, in words. Of a secret only whether it was changed. */
export function ComparedText({ field, compared }: ComparedTextProps) {
  const t = useTranslations('formConflict');
  const options = useTranslations('formOptions');
  const sayType = useTypeText();
  switch (compared.kind) {
    case 'text':
      return compared.text === '' ? <Nothing>{t('empty')}</Nothing> : <Verbatim text={compared.text} />;
    case 'choice':
      return options(`${field}_${compared.text}`);
    case 'type':
      return sayType(compared.text);
    case 'secret': {
      const said = { none: t('secretSame'), changed: t('secretChanged'), removed: t('secretRemoved') };
      return said[compared.change];
    }
    case 'tenancy':
      return compared.baseUrl === null ? (
        <Nothing>{t('noTenancy')}</Nothing>
      ) : (
        <Verbatim text={compared.baseUrl} />
      );
    case 'rows':
      return compared.rows.length === 0 ? (
        <Nothing>{t('noRows')}</Nothing>
      ) : (
        <ul>
          {compared.rows.map((row, index) => (
            <li key={index}>
              <RowText row={row} />
            </li>
          ))}
        </ul>
      );
  }
}

function Nothing({ children }: { readonly children: string }) {
  return <span className={styles.nothing}>{children}</span>;
}

/** What somebody entered, which a browser must not translate. */
function Verbatim({ text }: { readonly text: string }) {
  return (
    <span translate="no">
      <VisibleText text={text} />
    </span>
  );
}

function RowText({ row: { fieldType, key, value } }: { readonly row: ComparedRow }) {
  const t = useTranslations('formConflict');
  const options = useTranslations('formOptions');
  const said = typeof value === 'string' ? value : value.isChanged ? t('secretChanged') : t('secretSame');
  const text =
    fieldType === null
      ? t('row', { key, value: said })
      : t('placedRow', { place: options(`fieldType_${fieldType}`), key, value: said });
  return <VisibleText text={text} />;
}
