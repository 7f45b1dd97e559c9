interface PartLoaderOptions {
  /** Throws where a file cannot be had. */
  readonly ask: (file: URL) => Promise<void>;
  /** The addresses of what is there from the beginning; asked for with the first part. */
  readonly atFirst: () => readonly string[];
  /** What files are relative to; asked for with each part. */
  readonly base: () => URL;
}

/** Loads a part: `load` imports its module, `files` are what it consists of. */
export type LoadPart = <Part>(load: () => Promise<Part>, files: readonly string[]) => Promise<Part>;

/**
 * Makes what loads parts of the page that are wanted later: first all files that a part
 * consists of, each once, and only when all are there the module itself. Many
 * browsers remember a module that could not be fetched, and do not ask for it
 * again before the page is loaded anew: whoever imports it without its files can never try again.
 *
 * It throws what `ask` throws, and has not tried to import the module then.
 */
export function createPartLoader({ ask, atFirst, base }: PartLoaderOptions): LoadPart {
  let asked: Map<string, Promise<void>> | undefined;

  function once(file: URL): Promise<void> {
    asked ??= new Map(atFirst().map((address) => [address, Promise.resolve()]));
    const before = asked.get(file.href);
    if (before !== undefined) return before;
    const coming = ask(file);
    asked.set(file.href, coming);
    // Whoever wants it next asks for it anew.
    coming.catch(() => asked?.delete(file.href));
    return coming;
  }

  return async (load, files) => {
    await Promise.all(files.map((file) => once(new URL(file, base()))));
    return load();
  };
}
