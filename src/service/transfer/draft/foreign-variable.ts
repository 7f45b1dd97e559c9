import { isVariableName } from '#contract/variable.ts';

/**
 * The name that a variable of another program, written `{{name}}`, has as one of the assistant; null where it can be
 * none, such as `{{$guid}}`, which that program works out.
 */
export function assistantVariableOf(written: string): string | null {
  const name = written.trim();
  const fitting = name.replace(/[^A-Za-z0-9_]/g, '_');
  return isVariableName(fitting) && !name.startsWith('$') ? fitting : null;
}
