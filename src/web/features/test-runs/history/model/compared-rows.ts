/** One value on both sides; null where a side has none of that name. */
export interface ComparedRow<Value> {
  readonly name: string;
  readonly earlier: Value | null;
  readonly later: Value | null;
  readonly isChanged: boolean;
}

/** Puts what both sides have under the same name into rows: in the order of the later one, then what only the earlier had. */
export function comparedRows<Value extends { readonly name: string; readonly text: string }>(
  earlier: readonly Value[],
  later: readonly Value[],
): ComparedRow<Value>[] {
  const before = new Map(earlier.map((value) => [value.name, value]));
  const after = new Map(later.map((value) => [value.name, value]));
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].map((name) => {
    const [one, other] = [before.get(name) ?? null, after.get(name) ?? null];
    return { name, earlier: one, later: other, isChanged: (one?.text ?? '') !== (other?.text ?? '') };
  });
}
