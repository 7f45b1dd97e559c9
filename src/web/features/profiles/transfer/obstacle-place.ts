import type { ImportPreview } from '#contract/transfer/import-answer.ts';
import { firstObstacle, type ImportDraft } from './import-draft.ts';

/** Where it is put right that nothing of a preview can be imported. */
export type ObstaclePlace =
  /** The text, a step before. */
  | { readonly at: 'text' }
  /** What is decided of all names that are taken. */
  | { readonly at: 'clashes' }
  /** What is decided of the name of one profile, a value of it, or whether it is imported at all. */
  | { readonly at: 'clash' | 'value' | 'choice'; readonly row: number };

type Preview = Pick<ImportPreview, 'rows' | 'faultyRows' | 'clashes'>;

/** Where to put right first what stands in the way of an import. */
export function obstaclePlace(
  preview: Preview,
  { onClash, choices }: Pick<ImportDraft, 'onClash' | 'choices'>,
): ObstaclePlace {
  const obstacle = firstObstacle(preview);
  if (obstacle !== null) {
    const { isUndecided, row } = obstacle;
    if (!isUndecided) return { at: 'value', row: row.row };
    // One decision does for all that nobody has decided yet.
    return preview.clashes > 1 && onClash === 'refuse' ? { at: 'clashes' } : { at: 'clash', row: row.row };
  }
  const first = preview.rows[0];
  if (first === undefined) return { at: 'text' };
  const { skip, onClash: own } = choices.get(first.row) ?? {};
  if (skip === true || first.clash === null) return { at: 'choice', row: first.row };
  return own === undefined ? { at: 'clashes' } : { at: 'clash', row: first.row };
}

/** The control at that place, within what shows the preview; null for the text, which is not in it. */
export function controlAt(area: ParentNode, place: ObstaclePlace): HTMLElement | null {
  if (place.at === 'text') return null;
  if (place.at === 'clashes') return area.querySelector('select[name="onClash"]');
  const row = area.querySelector(`[data-row="${place.row}"]`);
  const find = (selector: string) => row?.querySelector<HTMLElement>(selector) ?? null;
  // What cannot be given here can be left out.
  const choice = find('input[type="checkbox"]');
  if (place.at === 'choice') return choice;
  return find(place.at === 'clash' ? 'select' : '[aria-invalid="true"]') ?? choice;
}
