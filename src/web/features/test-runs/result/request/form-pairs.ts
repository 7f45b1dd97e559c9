import { splitMasks } from '../../../../ui/machine-text/split-masks.ts';

/** A parameter of a form body, decoded for reading. */
export interface FormPair {
  readonly name: string;
  readonly value: string;
}

/** Everything up to the next `&` or `=`, with masks as a whole: what a mask says may hold either. */
const pair = /(?:‹[^‹›]*›|[^&])+/g;
const name = /^(?:‹[^‹›]*›|[^=])*/;

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    // Not an encoding of UTF-8: better as it stands than not at all.
    return text;
  }
}

function readable(text: string): string {
  return splitMasks(text)
    .map((part) => (part.kind === 'mask' ? `‹${part.text}›` : decoded(part.text)))
    .join('');
}

/** The parameters of an `application/x-www-form-urlencoded` body in order, repeated ones included. */
export function formPairs(body: string): FormPair[] {
  return [...body.matchAll(pair)].map(([text]) => {
    const before = name.exec(text)?.[0] ?? '';
    return { name: readable(before), value: readable(text.slice(before.length + 1)) };
  });
}
