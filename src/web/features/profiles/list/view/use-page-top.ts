import { useEffect, useRef } from 'react';

/** Scrolls to the first row when the page changes, where it is out of sight. Returns the ref for what holds the rows. */
export function usePageTop(page: number) {
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const table = element.current;
    if (table !== null && table.getBoundingClientRect().top < 0) table.scrollIntoView({ block: 'start' });
  }, [page]);
  return element;
}
