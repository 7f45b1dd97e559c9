import { useTranslations } from 'use-intl';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { DialogBody, DialogFooter, DialogHeader } from '../../../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../../../ui/index.ts';
import { PlainTable } from '../../../../ui/plain-table.tsx';
import type { Difference } from '../model/differences.ts';
import { ComparedText } from './compared-text.tsx';
import styles from './conflict-dialog.module.css';
import { useLabelOf } from '../fields/use-field-texts.tsx';

export interface ConflictDialogProps {
  readonly differences: readonly Difference[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onCancel: () => void;
}

/** Somebody else has saved the profile meanwhile: shows what differs and leaves the choice. */
export function ConflictDialog({ differences, onKeepMine, onTakeTheirs, onCancel }: ConflictDialogProps) {
  const t = useTranslations('formConflict');
  const ofForm = useTranslations('profileForm');
  const labels = useLabelOf();
  return (
    <Dialog size="md" role="alertdialog" fillsSmallScreen={false} onClose={onCancel}>
      <DialogHeader title={t('title')} onClose={onCancel} />
      <DialogBody>
        <p className={styles.text}>{t('text')}</p>
        <PlainTable
          label={t('title')}
          className={styles.differences}
          columns={[
            { key: 'field', head: t('field'), className: styles.field },
            { key: 'mine', head: t('mine') },
            { key: 'theirs', head: t('theirs') },
          ]}
        >
          {differences.map(({ name, mine, theirs }) => (
            <tr key={name} role="row">
              <th scope="row" role="rowheader">
                {name === 'type' ? ofForm('authorizationType') : labels(name)}
              </th>
              <td role="cell" data-label={t('mine')}>
                <ComparedText field={name} compared={mine} />
              </td>
              <td role="cell" data-label={t('theirs')}>
                <ComparedText field={name} compared={theirs} />
              </td>
            </tr>
          ))}
        </PlainTable>
      </DialogBody>
      <DialogFooter>
        <Button variant="ghost" autoFocus onPress={onCancel}>
          {t('cancel')}
        </Button>
        <Button onPress={onTakeTheirs}>{t('takeTheirs')}</Button>
        <Button variant="primary" onPress={onKeepMine}>
          {t('keepMine')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
