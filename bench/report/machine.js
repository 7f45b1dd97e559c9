import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** The machine in one line: figures of two machines cannot be compared, their ratios can. */
export function machine() {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores (${model}), ${gigabytes} GB, ${type()} ${release().split('-')[0]}, Node.js ${process.versions.node}`;
}
