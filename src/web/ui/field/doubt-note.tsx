import { useTranslations } from 'use-intl';
import { Button } from '../button.tsx';
import type { Doubt } from './doubt.ts';
import { FieldWarning } from './field-warning.tsx';

/** Says what is doubtful about a value. */
export function useDoubtText(): (doubt: Doubt) => string {
  const t = useTranslations('ui');
  return (doubt) => t(`doubts.${doubt}`);
}

export interface DoubtNoteProps {
  readonly doubt: Doubt;
  readonly onTrim: () => void;
}

/** What is doubtful about a value, with the button that takes it out. It stands in the hint of its field. */
export function DoubtNote({ doubt, onTrim }: DoubtNoteProps) {
  const t = useTranslations('ui');
  const sayDoubt = useDoubtText();
  return (
    <FieldWarning
      action={
        <Button variant="link" size="small" onPress={onTrim}>
          {t('trim')}
        </Button>
      }
    >
      {sayDoubt(doubt)}
    </FieldWarning>
  );
}
