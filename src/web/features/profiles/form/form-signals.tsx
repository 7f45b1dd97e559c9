import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../../../ui/index.ts';

interface Signal {
  readonly kind: 'announcement' | 'focus';
  readonly text: string;
}

/** What parts of the form ask for that concerns the whole: words for assistive technology, and where focus goes. */
export class FormSignals {
  #listener: ((signal: Signal) => void) | null = null;

  readonly announce = (text: string): void => this.#listener?.({ kind: 'announcement', text });
  readonly focusSoon = (id: string): void => this.#listener?.({ kind: 'focus', text: id });

  readonly listen = (listener: (signal: Signal) => void): (() => void) => {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  };
}

/** Brings an element into view and focuses it, also where it stands in a closed disclosure. */
function reveal(id: string): void {
  const element = document.getElementById(id);
  const details = element?.closest('details');
  if (details !== null && details !== undefined) details.open = true;
  element?.focus();
}

/** Says what was announced, and moves focus once what it goes to is there. */
export function FormSignalsView({ signals }: { readonly signals: FormSignals }) {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const [target, setTarget] = useState<Signal | null>(null);
  useEffect(
    () =>
      signals.listen((signal) => {
        if (signal.kind === 'focus') setTarget(signal);
        else setSaid(({ count }) => ({ text: signal.text, count: count + 1 }));
      }),
    [signals],
  );
  useEffect(() => {
    if (target !== null) reveal(target.text);
  }, [target]);
  return (
    <div role="status">
      {/* Another element each time: the same text again would change nothing that could be announced. */}
      <VisuallyHidden key={said.count}>{said.text}</VisuallyHidden>
    </div>
  );
}
