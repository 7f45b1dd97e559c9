/** Tells with every answer which page the server has now (src/server/page/page-version.ts). */
const header = 'page-version';

/** What the server says of its page, compared with what it said first. */
export interface PageVersion {
  /** Takes note of an answer. One that says nothing, such as a proxy's, changes nothing. */
  readonly note: (headers: Headers) => void;
  /** True once the server has another page than the one that is open here. */
  readonly isOld: () => boolean;
  /** Calls back when that changes, until the returned function is called. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** Begins with the first answer, which comes from the server that the page has just come from. */
export function createPageVersion(): PageVersion {
  const listeners = new Set<() => void>();
  let first: string | null = null;
  let isOld = false;
  return {
    note(headers) {
      const version = headers.get(header);
      if (version === null) return;
      first ??= version;
      if (isOld === (version !== first)) return;
      isOld = !isOld;
      for (const changed of listeners) changed();
    },
    isOld: () => isOld,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** Of the page that is open here. */
export const pageVersion = createPageVersion();
