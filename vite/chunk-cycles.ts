import type { Plugin } from 'vite';

type Imports = ReadonlyMap<string, readonly string[]>;

/** A way from a chunk back to itself over what chunks import at once; null where there is none. */
export function findCycle(imports: Imports): readonly string[] | null {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return null;
    for (const next of imports.get(name) ?? []) {
      const cycle = visit(next, [...way, name]);
      if (cycle !== null) return cycle;
    }
    done.add(name);
    return null;
  };
  for (const name of imports.keys()) {
    const cycle = visit(name, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

/** Fails a build in which chunks import each other: one of them would run before what it needs is there. */
export function chunkCycles(): Plugin {
  return {
    name: 'chunk-cycles',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const cycle = findCycle(new Map(chunks.map(({ fileName, imports }) => [fileName, imports])));
      if (cycle !== null) this.error(`These chunks import each other: ${cycle.join(', ')}`);
    },
  };
}
