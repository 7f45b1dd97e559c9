/** The id of the row after a deleted one, else of the one before it, else null. */
export function neighbourOf(rows: readonly { readonly id: string }[], deletedId: string): string | null {
  const at = rows.findIndex(({ id }) => id === deletedId);
  return (rows[at + 1] ?? rows[at - 1])?.id ?? null;
}
