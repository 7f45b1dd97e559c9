import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import type { BulkResult } from './bulk-runner.ts';

/**
 * What became of the profiles of one request to delete them whose answer was lost, by those that are there now. The
 * server carries a request out whole or not at all: where a single one is there still, as it was sent, none of them was
 * deleted by it, and nothing is told of them. Where none is, it was carried out.
 */
export function deletedOf(
  part: readonly SelectedProfile[],
  there: readonly SelectedProfile[],
): readonly BulkResult[] {
  const versions = new Map(there.map(({ id, version }) => [id, version]));
  if (part.some(({ id, version }) => versions.get(id) === version)) return [];
  return part.map((profile) => ({ profile, outcome: versions.has(profile.id) ? 'changed' : 'deleted' }));
}
