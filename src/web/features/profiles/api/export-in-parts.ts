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

/** One of those that match, deleted while the others were read, is left out. One that was chosen is missed. */
async function sendPart(
  ids: readonly string[],
  request: ExportRequest,
  host: ExportHost,
): Promise<ExportFile> {
  try {
    return await host.send({ profileIds: [...ids] });
  } catch (error) {
    if (!isProblem(error, 'not_found') || request.profileIds !== undefined) throw error;
    const matching = await host.matching(request);
    const still = new Set(matching);
    const left = ids.filter((id) => still.has(id));
    if (matching === null || left.length === ids.length) throw error;
    return sendPart(left, request, host);
  }
}

/**
 * Makes an export file of many profiles in parts, and tells how far it is.
 * `count` is how many there are as far as is known. Sealed secrets are one piece
 * that the server makes of all of them (docs/export-file.md): with a passphrase the
 * file comes whole, as does a small one. Throws as a call does.
 */
export async function exportInParts(
  request: ExportRequest,
  count: number,
  host: ExportHost,
): Promise<ExportFile> {
  if (request.passphrase !== undefined || count <= profilesOfPart) return host.send(request);
  host.report({ done: 0, count });
  const ids = request.profileIds ?? (await host.matching(request));
  // The server says that they are too many.
  if (ids === null) return host.send(request);
  const parts: ExportFile[] = [];
  for (let from = 0; from < ids.length; from += profilesOfPart) {
    parts.push(await sendPart(ids.slice(from, from + profilesOfPart), request, host));
    host.report({ done: Math.min(from + profilesOfPart, ids.length), count: ids.length });
  }
  const [first] = parts;
  if (first === undefined) return host.send(request);
  return { ...first, profiles: parts.flatMap(({ profiles }) => profiles) };
}
