import { get } from 'react-hook-form';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { FieldError } from '#contract/problem.ts';
import type { FormAccess } from './form-context.ts';
import { controlPaths } from './model/control-paths.ts';
import { formPathOf, type FormPath } from './model/form-paths.ts';
import { formToWrite, isBlankEditor } from './model/form-to-write.ts';
import type { ProfileFormValues } from './model/form-values.ts';

/** When the form is checked. */
export interface FormChecks {
  /** A control was left: what is wrong with it is shown. */
  readonly leave: (path: FormPath) => void;
  /** A control was changed: errors that are shown go as soon as they no longer hold. */
  readonly changed: (path: FormPath) => void;
}

const fromServer = 'server:';

/** The text of what react-hook-form keeps as an error, which for a list as a whole stands below `root`. */
export function errorTextOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string') return error.message;
  return 'root' in error ? errorTextOf(error.root) : undefined;
}

/** What the server stated stays until its own control changes: only the server can tell whether it still holds. */
function isKept(path: FormPath, changed: ReadonlySet<FormPath>, type: unknown): boolean {
  if (changed.has(path) || typeof type !== 'string' || !type.startsWith(fromServer)) return false;
  // Whether a secret has to be entered again depends on the URLs too.
  return type !== `${fromServer}secret_reentry_required`;
}

/**
 * Checks a form when its controls are left and changed. `whenSettled` runs
 * what makes errors appear, `soon` what makes them go: the whole form is
 * checked for it, which no key should wait for.
 */
export function createFormChecks(
  form: FormAccess,
  whenSettled: (run: () => void) => void,
  soon: (run: () => void) => void,
): FormChecks {
  const changed = new Set<FormPath>();
  const checkShown = () => {
    const values = form.getValues();
    const shown = controlPaths(values, authorizationTypeDefinition(values.type)).filter((candidate) => {
      const { error } = form.getFieldState(candidate);
      return errorTextOf(error) !== undefined && !isKept(candidate, changed, error?.type);
    });
    changed.clear();
    // Asked for by its name, an error draws its own control anew; several together draw all of them.
    const [only, ...others] = shown;
    if (only !== undefined) void form.trigger(others.length === 0 ? only : shown);
  };
  const checkLeft = (path: FormPath) => {
    const { error } = form.getFieldState(path);
    if (errorTextOf(error) !== undefined && isKept(path, changed, error?.type)) return;
    // Nothing is wrong with a row that nothing was typed into, and what Done asks of it stays.
    if (path.startsWith('editor.row.') && isBlankEditor(form.getValues())) return;
    void form.trigger(path);
  };
  return {
    leave: (path) => whenSettled(() => checkLeft(path)),
    changed: (path) => {
      changed.add(path);
      if (changed.size === 1) soon(checkShown);
    },
  };
}

/**
 * Puts what the server found at the controls concerned; `sent` are the values
 * that it has looked at. Returns what belongs to no control, or to one that
 * was changed since: of what stands there now, nobody has found anything.
 */
export function placeServerErrors(
  form: FormAccess,
  errors: readonly FieldError[],
  sent: ProfileFormValues,
  say: (error: FieldError) => string,
): FieldError[] {
  const definition = authorizationTypeDefinition(sent.type);
  const written = formToWrite(sent, definition);
  const now = form.getValues();
  const textIn = (values: ProfileFormValues, path: FormPath) => JSON.stringify(get(values, path));
  return errors.filter((error) => {
    const path = formPathOf(error.path, definition, written, sent);
    if (path === null || textIn(now, path) !== textIn(sent, path)) return true;
    form.setError(path, { type: fromServer + error.code, message: say(error) });
    return false;
  });
}
