import { useEffect, useRef, type SyntheticEvent } from 'react';

/** Moves the focus to the first field that is found wrong after a form was sent, however late, unless somebody went on meanwhile. */
export function useFirstError() {
  const form = useRef<HTMLFormElement>(null);
  const isAwaited = useRef(false);
  // After every drawing: what is wrong may be the server's answer.
  useEffect(() => {
    if (!isAwaited.current) return;
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (field === null || field === undefined) return;
    isAwaited.current = false;
    field.focus();
  });
  const goOn = () => {
    isAwaited.current = false;
  };
  return {
    ref: form,
    onSubmitCapture: ({ target, currentTarget }: SyntheticEvent) => {
      // A dialog over this one has a form of its own.
      if (target === currentTarget) isAwaited.current = true;
    },
    onFocusCapture: goOn,
    onInputCapture: goOn,
  };
}
