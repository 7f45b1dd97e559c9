import { useTranslations } from 'use-intl';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogBody, DialogHeader } from '../../../ui/dialog/dialog-parts.tsx';
import styles from './help-dialog.module.css';

const questions = ['what', 'type', 'credentials', 'test', 'failed', 'tenancy', 'fields', 'secrets'] as const;

/** Short answers to what people ask about authorization profiles. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('help');
  return (
    <Dialog size="md" closesOnBackdrop onClose={onClose}>
      <DialogHeader title={t('title')} onClose={onClose} />
      <DialogBody label={t('title')}>
        <div className={styles.answers}>
          {questions.map((question) => (
            <section key={question}>
              <h3 className={styles.question}>{t(question)}</h3>
              <p className={styles.answer}>
                {t.rich(`${question}Answer`, { code: (chunks) => <code>{chunks}</code> })}
              </p>
            </section>
          ))}
        </div>
      </DialogBody>
    </Dialog>
  );
}
