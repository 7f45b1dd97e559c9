import { useTranslations } from 'use-intl';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../../ui/index.ts';

export interface SignInPromptProps {
  readonly onTest: () => void;
  readonly onCancel: () => void;
}

/** Says that a window will open. Browsers only let a press open one, so the test does not begin by itself. */
export function SignInPrompt({ onTest, onCancel }: SignInPromptProps) {
  const t = useTranslations('resultSignIn');
  const result = useTranslations('result');
  return (
    <>
      <DialogBody>
        <p>{t('prompt')}</p>
      </DialogBody>
      <DialogFooter>
        <Button variant="ghost" onPress={onCancel}>
          {result('cancel')}
        </Button>
        <Button variant="primary" autoFocus onPress={onTest}>
          {result('test')}
        </Button>
      </DialogFooter>
    </>
  );
}
