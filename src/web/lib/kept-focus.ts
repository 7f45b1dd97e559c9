import { useEffect, type RefObject } from 'react';

type Ref = RefObject<HTMLElement | null>;

/** Where focus goes when what has it goes away around there. */
interface Keeper {
  readonly target: Ref;
  readonly within: Ref | string;
}

const keepers = new Set<Keeper>();
/** What has the focus, and who keeps it there, the nearest first. */
let held: { readonly element: Element; readonly by: readonly Keeper[] } | null = null;

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement) depth += 1;
  return depth;
}

function aroundOf({ target, within }: Keeper): Element | null {
  return typeof within === 'string' ? (target.current?.closest(within) ?? null) : within.current;
}

function hold({ target: element }: FocusEvent): void {
  if (!(element instanceof Element)) return;
  const by = [...keepers]
    .flatMap((keeper) => {
      const around = aroundOf(keeper);
      const own = keeper.target.current;
      if (own === null || around?.contains(element) !== true) return [];
      return { keeper, depth: depthOf(around), ownDepth: depthOf(own) };
    })
    .sort((one, other) => other.depth - one.depth || other.ownDepth - one.ownDepth)
    .map(({ keeper }) => keeper);
  held = { element, by };
}

function release({ target: element }: FocusEvent): void {
  // Some browsers say it while the element is being removed, others not at all: who clicked beside it has left it in place.
  queueMicrotask(() => {
    const isLeft = element instanceof Element && element.isConnected && document.activeElement !== element;
    if (isLeft && held?.element === element) held = null;
  });
}

function keep(): void {
  if (held === null || held.element.isConnected) return;
  const { by } = held;
  held = null;
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  by.find(({ target }) => target.current?.isConnected === true)?.target.current?.focus();
}

let isWatching = false;

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  document.addEventListener('focusin', hold);
  document.addEventListener('focusout', release);
  new MutationObserver(keep).observe(document.body, { childList: true, subtree: true });
}

/**
 * Gives the focus to `target` where what has it goes away inside `within`, such
 * as a button that was pressed: else it would fall to the top of the page
 * (WCAG 2.4.3). Where several would, the one with the least around it does. `within` is
 * what is around the target, or a selector of it; left out, it is the target itself.
 */
export function useKeptFocus(target: Ref, within: Ref | string = target): void {
  useEffect(() => {
    watch();
    const keeper = { target, within };
    keepers.add(keeper);
    return () => void keepers.delete(keeper);
  }, [target, within]);
}
