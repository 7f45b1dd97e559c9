import { useTranslations } from 'use-intl';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogBody, DialogHeader } from '../../../ui/dialog/dialog-parts.tsx';
import { Checkbox } from '../../../ui/index.ts';
import { setSingleKeys, useSingleKeys } from './single-keys.ts';
import styles from './shortcuts-dialog.module.css';

const rows = [
  { keys: ['?'], does: 'list', isSingle: true },
  { keys: ['/'], does: 'search', isSingle: true },
  { keys: ['N'], does: 'add', isSingle: true },
  { keys: ['Enter'], does: 'edit', isSingle: false },
  { keys: ['upDown'], does: 'nextCheckbox', isSingle: false },
  { keys: ['shift', 'upDown'], does: 'selectNext', isSingle: false },
  { keys: ['shift', 'space'], does: 'selectRange', isSingle: false },
  { keys: ['Enter'], does: 'submit', isSingle: false },
  { keys: ['ctrl', 'Enter'], does: 'save', isSingle: false },
  { keys: ['Esc'], does: 'close', isSingle: false },
] as const;

/** Keys that are called otherwise in other languages. */
const named = ['ctrl', 'shift', 'space', 'upDown'] as const;
const isNamed = (key: string): key is (typeof named)[number] => named.some((name) => name === key);

/** The keys that do something, and the switch for those that are one key alone. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('shortcuts');
  const areOn = useSingleKeys();
  return (
    <Dialog size="sm" closesOnBackdrop onClose={onClose}>
      <DialogHeader title={t('title')} onClose={onClose} />
      <DialogBody>
        <div className={styles.content}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('keys')}</th>
                <th scope="col">{t('does')}</th>
              </tr>
            </thead>
            <tbody>
              {rows
                .filter(({ isSingle }) => areOn || !isSingle)
                .map(({ keys, does }) => (
                  <tr key={does}>
                    <td translate="no" className={styles.keys}>
                      {keys.map((key) => (
                        <kbd key={key} className={styles.key}>
                          {isNamed(key) ? t(key) : key}
                        </kbd>
                      ))}
                    </td>
                    <td>{t(does)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
          <Checkbox checked={areOn} onChange={({ target }) => setSingleKeys(target.checked)}>
            {t('singleKeys')}
          </Checkbox>
          <p className={styles.hint}>{t('singleKeysHint')}</p>
        </div>
      </DialogBody>
    </Dialog>
  );
}
