import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, useToasts } from '../../../../ui/index.ts';
import { armoured, longestFile } from './armour.ts';
import { ChosenFiles } from './chosen-files.ts';

export interface UploadButtonProps {
  readonly label: string;
  /** The endings of files that are offered first. */
  readonly accept: string;
  readonly onText: (text: string, fileName: string) => void;
}

/** Takes a key or certificates from a file. What is in it goes into the form, and nowhere before it is saved. */
export function UploadButton({ label, accept, onText }: UploadButtonProps) {
  const t = useTranslations('formKeys');
  const toasts = useToasts();
  const input = useRef<HTMLInputElement>(null);
  const [files] = useState(() => new ChosenFiles());
  const take = async (file: File) => {
    if (file.size > longestFile) {
      toasts.error(t('fileTooLarge', { name: file.name }));
      return;
    }
    let bytes: Uint8Array | null;
    try {
      bytes = await files.read(file);
    } catch {
      toasts.error(t('fileUnreadable', { name: file.name }));
      return;
    }
    if (bytes === null) return;
    const text = armoured(bytes);
    if (text === null) toasts.error(t('fileEmpty', { name: file.name }));
    else onText(text, file.name);
  };
  return (
    <>
      <Button variant="link" size="small" onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void take(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
