import type { VariableRead } from '#contract/variable.ts';
import type { Suggest, Suggestion } from '../../../../ui/suggest/suggestions.ts';

/** Something that can stand between `{{` and `}}`. */
export interface KnownPlaceholder {
  readonly name: string;
  /** What it stands for. */
  readonly detail?: string | undefined;
}

/** A placeholder that was begun before the caret, with what of it stands behind. */
const begun = /\{\{\s*([\w.-]*)$/;
const rest = /^[\w.-]*\s*\}\}/;

/** The environment variables of an assistant, with their values; of a secure one only that it is. */
export function variablePlaceholders(
  variables: readonly VariableRead[],
  secureText: string,
): KnownPlaceholder[] {
  return variables.map((variable) => ({
    name: `env.${variable.name}`,
    detail: variable.secure ? secureText : variable.value,
  }));
}

function optionOf({ name, detail }: KnownPlaceholder): Suggestion {
  const text = `{{${name}}}`;
  return { id: name, label: text, detail, text };
}

/** True where a name holds what was typed of it, with or without `env.` before it. */
function fits(name: string, typed: string): boolean {
  const [wanted, known] = [typed.toLowerCase(), name.toLowerCase()];
  return known.startsWith(wanted) || known.replace(/^env\./, '').startsWith(wanted);
}

/** Suggests placeholders where `{{` was typed, or where they were asked for. */
export function suggestPlaceholders(known: readonly KnownPlaceholder[]): Suggest {
  return (text, caret, isAsked) => {
    const before = text.slice(0, caret);
    const typed = begun.exec(before);
    if (typed === null) {
      const options = known.map(optionOf);
      return isAsked ? { from: caret, to: caret, options, startsAtFirst: true } : null;
    }
    return {
      from: typed.index,
      to: caret + (rest.exec(text.slice(caret))?.[0].length ?? 0),
      options: known.filter(({ name }) => fits(name, typed[1] ?? '')).map(optionOf),
      startsAtFirst: true,
    };
  };
}
