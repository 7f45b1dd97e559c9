import { useTranslations } from 'use-intl';
import type { OpenMenu } from '../../../../ui/menu/menu-button.tsx';
import { Menu, MenuItem } from '../../../../ui/menu/menu.tsx';
import type { KnownPlaceholder } from './placeholder-suggestions.ts';

export interface VariableMenuProps extends OpenMenu {
  readonly known: readonly KnownPlaceholder[];
  readonly onPick: (name: string) => void;
}

/** The placeholders that a secret can hold. */
export function VariableMenu({ known, onPick, ...open }: VariableMenuProps) {
  const t = useTranslations('profileForm');
  return (
    <Menu {...open} label={t('placeholders')}>
      {known.map(({ name }) => (
        <MenuItem key={name} id={name} onAction={() => onPick(name)}>
          {`{{${name}}}`}
        </MenuItem>
      ))}
    </Menu>
  );
}
