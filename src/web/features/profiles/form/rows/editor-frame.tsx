import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../../ui/index.ts';
import styles from './fields.module.css';

export interface EditorFrameProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The place where one row is edited. Enter means Done; Esc, from anywhere in the form, means Cancel. */
export function EditorFrame({
  onDone,
  onCancel,
  children,
}: EditorFrameProps & { readonly children: ReactNode }) {
  const t = useTranslations('formRows');
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone =
      event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDone();
  };
  return (
    <li className={styles.editor} onKeyDown={onKeyDown}>
      {children}
      <div className={styles.editorFoot}>
        <Button variant="primary" size="small" onPress={onDone}>
          {t('done')}
        </Button>
        <Button variant="ghost" size="small" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </li>
  );
}
