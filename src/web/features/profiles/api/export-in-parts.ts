import type { ExportFile, ExportRequest } from '#contract/transfer/export-file.ts';
import { isProblem } from '../../../lib/api/errors.ts';

/** Profiles that are asked for at once: a part is there within a fraction of a second, and twenty are the most of an export. */
export const profilesOfPart = 500;

/** How many profiles of an export have been read. */
export interface ExportProgress {
  readonly done: number;
  readonly count: number;
}

/** What an export needs of the server. All throw as a call does. */
export interface ExportHost {
  readonly send: (request: ExportRequest) => Promise<ExportFile>;
  /** The ids of all that match, in the order of the file; null where they are more than a file takes. */
  readonly matching: (request: ExportRequest) => Promise<readonly string[] | null>;
  readonly report: (progress: ExportProgress) => void;
}

/** One that was deleted meanwhile is left out, chosen or not: the file tells how many it has. `of` is what all of them match. */
async function send(request: ExportRequest, of: ExportRequest, host: ExportHost): Promise<ExportFile> {
  const { profileIds: ids } = request;
  try {
    return await host.send(request);
  } catch (error) {
    if (!isProblem(error, 'not_found') || ids === undefined) throw error;
    const matching = await host.matching(of);
    const still = new Set(matching);
    const left = ids.filter((id) => still.has(id));
    if (matching === null || left.length === 0 || left.length === ids.length) throw error;
    return send({ ...request, profileIds: left }, of, host);
  }
}

/**
 * Makes an export file of many profiles in parts, and tells how far it is.
 * `count` is how many there are as far as is known. Sealed secrets are one piece
 * that the server makes of all of them (docs/export-file.md): with a passphrase the
 * file comes whole, as does a small one. A profile that was deleted meanwhile is
 * not in it. Throws as a call does.
 */
export async function exportInParts(
  request: ExportRequest,
  count: number,
  host: ExportHost,
): Promise<ExportFile> {
  const of = request.profileIds === undefined ? request : {};
  if (request.passphrase !== undefined || count <= profilesOfPart) return send(request, of, host);
  host.report({ done: 0, count });
  const ids = request.profileIds ?? (await host.matching(request));
  // The server says that they are too many.
  if (ids === null) return host.send(request);
  const parts: ExportFile[] = [];
  for (let from = 0; from < ids.length; from += profilesOfPart) {
    parts.push(await send({ profileIds: ids.slice(from, from + profilesOfPart) }, of, host));
    host.report({ done: Math.min(from + profilesOfPart, ids.length), count: ids.length });
  }
  const [first] = parts;
  if (first === undefined) return host.send(request);
  return { ...first, profiles: parts.flatMap(({ profiles }) => profiles) };
}
