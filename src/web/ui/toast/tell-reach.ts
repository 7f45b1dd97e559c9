/** Tells styles how far down messages reach, for the head of a dialog to make room. Returns what ends it. */
export function tellReach(region: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const { bottom } = region.getBoundingClientRect();
    document.documentElement.style.setProperty('--toasts-end', `${bottom}px`);
  });
  observer.observe(region);
  return () => observer.disconnect();
}
