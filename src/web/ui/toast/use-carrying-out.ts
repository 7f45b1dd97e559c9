import { useMounted } from '../../lib/use-mounted.ts';
import { useErrorText } from '../../messages/error-text.ts';
import { useToasts, type ToastAction } from './toasts.ts';
import { useLateFailure } from './use-late-failure.ts';

/** How it is said what became of something that a dialog asked for. */
export interface CarryingOut {
  /** That it was done, and what can be done about it. */
  readonly done: string;
  readonly action?: ToastAction;
  /** That it failed, where the dialog was left meanwhile. */
  readonly failed: (reason: string) => string;
  /** Where it was done and the dialog still stands. */
  readonly onDone: () => void;
  /** Where it was done, also where the dialog was left meanwhile. */
  readonly onDoneAnyway?: () => void;
}

/**
 * Carries out what a dialog asked for, and says how it ended, also where the
 * dialog was left meanwhile; as long as it stands, it says itself why it
 * failed.
 */
export function useCarryingOut(): (work: () => Promise<unknown>, said: CarryingOut) => Promise<void> {
  const toasts = useToasts();
  const sayError = useErrorText();
  const isMounted = useMounted();
  const sayLate = useLateFailure();
  return async (work, { done, action, failed, onDone, onDoneAnyway }) => {
    try {
      await work();
    } catch (error) {
      sayLate(failed(sayError(error)));
      return;
    }
    toasts.success(done, action);
    if (isMounted()) onDone();
    onDoneAnyway?.();
  };
}
