/** A place in a text that holds a secret. */
export interface SecretSpan {
  readonly start: number;
  /** The first position after it. */
  readonly end: number;
  /** What the mask calls it. */
  readonly name: string;
  /** What is said of it first and is no secret, such as the client ID in a Basic header. */
  readonly about?: string;
  /** The secret itself, decoded. The fingerprint and the length in the mask are made of it. */
  readonly value: string;
  /** True where it is the whole of a known secret: its name then wins over what its place is called. */
  readonly isKnown: boolean;
}

function joined(a: SecretSpan, b: SecretSpan): SecretSpan {
  const named = !a.isKnown && b.isKnown ? b : a;
  return { ...named, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Spans in order, those that overlap or touch made one. */
export function mergeSpans(spans: readonly SecretSpan[]): SecretSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: SecretSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) merged[merged.length - 1] = joined(last, span);
    else merged.push(span);
  }
  return merged;
}
