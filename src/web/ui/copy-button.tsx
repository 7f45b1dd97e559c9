import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';
import { IconButton } from './icon-button.tsx';
import { CopyIcon } from './icons.tsx';
import { useToasts } from './toast/toasts.ts';

export interface CopyButtonProps {
  /** The visible label, or the accessible name of an icon button. */
  readonly label: string;
  /** The text to copy, or what makes it when it is wanted. */
  readonly text: string | (() => string);
  /** What is said when it is done, such as "Report copied, secrets masked". */
  readonly copiedMessage?: string;
  readonly look?: 'icon' | 'secondary' | 'ghost' | 'link';
}

/** Copies text and says so; says plainly where the browser refuses the clipboard. */
export function CopyButton({ label, text, copiedMessage, look = 'icon' }: CopyButtonProps) {
  const t = useTranslations('ui');
  const toasts = useToasts();
  const copy = async () => {
    try {
      await copyText(typeof text === 'string' ? text : text());
      toasts.success(copiedMessage ?? t('copied'));
    } catch {
      toasts.error(t('copyRefused'));
    }
  };
  const onPress = () => void copy();
  return look === 'icon' ? (
    <IconButton icon={CopyIcon} label={label} onPress={onPress} />
  ) : (
    <Button icon={CopyIcon} variant={look} size="small" onPress={onPress}>
      {label}
    </Button>
  );
}
