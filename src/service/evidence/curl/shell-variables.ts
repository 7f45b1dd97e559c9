import { mergeSpans, type SecretSpan } from '../secrets/span.ts';
import type { ShellPart } from './shell-word.ts';

const namedVariables = new Map([
  ['client secret', 'CLIENT_SECRET'],
  ['access token', 'ACCESS_TOKEN'],
  ['refresh token', 'REFRESH_TOKEN'],
  ['password', 'PASSWORD'],
  ['assertion', 'CLIENT_ASSERTION'],
  ['client ID', 'CLIENT_ID'],
  ['tenant', 'TENANT'],
]);
const accessToken = /\{\{\s*accessToken\s*\}\}/;

/** Gives each secret of a command a variable of its own. */
export interface ShellVariables {
  nameFor(secret: { readonly name: string; readonly value: string }): string;
  /**
   * A text with variables in place of its secrets, and of the token where it is
   * to be filled in. Where a secret stands encoded its variable ends in `_ENCODED`.
   */
  parts(text: string, spans: readonly SecretSpan[]): ShellPart[];
}

/** Variables for one command. */
export function createShellVariables(): ShellVariables {
  const names = new Map<string, string>();

  function newName(wanted: string | undefined): string {
    const taken = [...names.values()];
    if (wanted !== undefined && !taken.includes(wanted)) return wanted;
    return `SECRET_${taken.filter((name) => name.startsWith('SECRET_')).length + 2}`;
  }

  function nameFor({ name, value }: { readonly name: string; readonly value: string }): string {
    const chosen = names.get(value) ?? newName(namedVariables.get(name));
    names.set(value, chosen);
    return chosen;
  }

  function textParts(text: string): ShellPart[] {
    return text
      .split(accessToken)
      .flatMap((piece, at): ShellPart[] =>
        at === 0 ? [{ text: piece }] : [{ variable: 'ACCESS_TOKEN' }, { text: piece }],
      );
  }

  return {
    nameFor,
    parts(text, spans) {
      const parts: ShellPart[] = [];
      let copied = 0;
      for (const span of mergeSpans(spans)) {
        const encoded = text.slice(span.start, span.end) === span.value ? '' : '_ENCODED';
        parts.push(...textParts(text.slice(copied, span.start)), { variable: nameFor(span) + encoded });
        copied = span.end;
      }
      return [...parts, ...textParts(text.slice(copied))];
    },
  };
}
