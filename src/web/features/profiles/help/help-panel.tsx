import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { CloseIcon } from '../../../ui/icons.tsx';
import { IconButton } from '../../../ui/index.ts';
import styles from './help-panel.module.css';

const questions = ['what', 'type', 'credentials', 'test', 'failed', 'tenancy', 'fields', 'secrets'] as const;

export interface HelpPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Short answers to what people ask about authorization profiles, which stay while the page is used. */
export function HelpPanel({ id, onClose }: HelpPanelProps) {
  const t = useTranslations('help');
  const locale = useLocale();
  const titleId = useId();
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {t('title')}
        </h2>
        <IconButton icon={CloseIcon} label={t('close')} onPress={onClose} />
      </header>
      <div className={styles.answers}>
        {questions.map((question) => (
          <section key={question} className={styles.entry}>
            <h3 className={styles.question}>{t(question)}</h3>
            <p key={locale} className={styles.answer}>
              {t.rich(`${question}Answer`, { code: (chunks) => <code translate="no">{chunks}</code> })}
            </p>
          </section>
        ))}
      </div>
    </section>
  );
}
