import { escapes, plusAsSpace, quotedPrintable, squeeze, unwrap } from './escapes.ts';
import { decodeView, type Decoder, type TextView } from './text-view.ts';

/** Escapes inside escapes are read this deep, and no more readings than this are made of a text. */
const maxDepth = 3;
const maxViews = 12;

/** The readings of a text. In those without white space words run together, so that only whole secrets are found there. */
export interface TextViews {
  readonly spelled: readonly TextView[];
  readonly squeezed: readonly TextView[];
}

/** A text as it stands, and under every combination of escapes. */
function decodedViews(source: string, decoders: readonly Decoder[]): readonly TextView[] {
  const views: TextView[] = [{ text: source }];
  if (!decoders.some(({ sign }) => sign.test(source))) return views;
  const seen = new Set([source]);
  function add(view: TextView | null): boolean {
    if (view === null || seen.has(view.text) || views.length >= maxViews) return false;
    seen.add(view.text);
    views.push(view);
    return true;
  }
  let layer = [...views];
  for (let depth = 0; depth < maxDepth && layer.length > 0; depth += 1) {
    const next: TextView[] = [];
    for (const view of layer)
      for (const decoder of decoders) {
        const decoded = decodeView(view, decoder);
        if (decoded !== null && add(decoded)) next.push(decoded);
      }
    layer = next;
  }
  return views;
}

function under(decoder: Decoder, views: readonly TextView[]): readonly TextView[] {
  return views.map((view) => decodeView(view, decoder)).filter((view) => view !== null);
}

const withSpaces = [...escapes, plusAsSpace];

/**
 * A text under every combination of escapes it may have gone through: as it
 * stands, percent-encoded, as JSON, as markup, one inside another, and each of
 * those without line breaks and without white space. `spaces` says whether a `+` can stand for a space
 * that matters.
 */
export function viewsOf(source: string, spaces: boolean): TextViews {
  const views = decodedViews(source, spaces ? withSpaces : escapes);
  // Nobody puts it inside of another escape, and a form looks like it.
  const printable = quotedPrintable.reduce(
    (read, decoder) => [...read, ...under(decoder, read)],
    [{ text: source }],
  );
  const unwrapped = under(unwrap, [...views, ...printable.slice(1)]);
  return {
    spelled: [...views, ...printable.slice(1), ...unwrapped],
    squeezed: under(squeeze, views),
  };
}
