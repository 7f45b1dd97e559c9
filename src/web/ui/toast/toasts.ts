import { createContext, use } from 'react';

/** What can be done about what a toast says, such as Undo. */
export interface ToastAction {
  readonly label: string;
  /** Returns a promise where something may hold it up, such as a question: the message stays until it is done. */
  readonly onAction: () => void | Promise<void>;
}

export interface Toast {
  readonly id: number;
  readonly tone: 'success' | 'error';
  readonly message: string;
  readonly action: ToastAction | null;
}

/** Short messages about what has just happened. A success leaves after 6 seconds; an error, and the last that offers an action, stays until it is dismissed. */
export class Toasts {
  #shown: readonly Toast[] = [];
  #lastId = 0;
  readonly #listeners = new Set<() => void>();

  /** Says that something was done. */
  success(message: string, action: ToastAction | null = null): void {
    this.#show({ tone: 'success', message, action });
  }

  /** Says that something failed. The same text is not shown twice at once; it then offers what was offered last. */
  error(message: string, action: ToastAction | null = null): void {
    const isSame = (toast: Toast) => toast.tone === 'error' && toast.message === message;
    if (this.#shown.some(isSame)) {
      if (action !== null)
        this.#set(this.#shown.map((toast) => (isSame(toast) ? { ...toast, action } : toast)));
      return;
    }
    this.#show({ tone: 'error', message, action });
  }

  dismiss(id: number): void {
    this.#set(this.#shown.filter((toast) => toast.id !== id));
  }

  readonly list = (): readonly Toast[] => this.#shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #show(toast: Omit<Toast, 'id'>): void {
    this.#lastId += 1;
    this.#set([...this.#shown, { ...toast, id: this.#lastId }]);
  }

  #set(shown: readonly Toast[]): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }
}

const ToastsContext = createContext<Toasts | null>(null);

/** Gives the page its toasts. */
export const ToastsProvider = ToastsContext.Provider;

/** The page's toasts. Throws outside the page. */
export function useToasts(): Toasts {
  const toasts = use(ToastsContext);
  if (toasts === null) throw new Error('There is no ToastsProvider around this component.');
  return toasts;
}
