import { useTranslations } from 'use-intl';
import { BracesIcon } from '../../../../ui/icons.tsx';
import { IconButton } from '../../../../ui/index.ts';
import { lazyPart } from '../../../../ui/lazy-part.tsx';
import { MenuButton } from '../../../../ui/menu/menu-button.tsx';
import { MissingToast } from '../../../../ui/missing-toast.tsx';
import styles from './placeholder-help.module.css';
import { useKnownPlaceholders } from './use-known-placeholders.ts';
import type { TextPath, useTextControl } from './use-text-control.ts';

const VariableMenu = lazyPart(
  async () => (await import('./variable-menu.tsx')).VariableMenu,
  ({ part }) => <MissingToast onShown={part.onClose} />,
);

export interface VariableButtonProps {
  readonly path: TextPath;
  /** What the field is called. */
  readonly label: string;
  readonly control: ReturnType<typeof useTextControl>;
}

/** Puts a variable into a secret. What is typed there cannot be read, so it is picked instead of completed. */
export function VariableButton({ path, label, control }: VariableButtonProps) {
  const t = useTranslations('profileForm');
  const known = useKnownPlaceholders(path);
  if (known.length === 0) return null;
  const insert = (name: string) => {
    const input = document.getElementById(control.attributes.id);
    const { value } = control;
    const isInput = input instanceof HTMLInputElement;
    const from = (isInput ? input.selectionStart : null) ?? value.length;
    const to = (isInput ? input.selectionEnd : null) ?? value.length;
    control.setValue(`${value.slice(0, from)}{{${name}}}${value.slice(to)}`);
    input?.focus();
  };
  return (
    <MenuButton
      trigger={(trigger) => (
        <IconButton
          {...trigger}
          icon={BracesIcon}
          label={t('insertVariable', { field: label })}
          className={styles.insert}
        />
      )}
      menu={(open) => <VariableMenu {...open} known={known} onPick={insert} />}
    />
  );
}
