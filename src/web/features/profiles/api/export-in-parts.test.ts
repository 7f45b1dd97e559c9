import { expect, it } from 'vitest';
import type { ExportFile, ExportRequest } from '#contract/transfer/export-file.ts';
import { ApiProblem } from '../../../lib/api/errors.ts';
import { exportInParts, profilesOfPart, type ExportProgress } from './export-in-parts.ts';

const ids = Array.from({ length: 2 * profilesOfPart + 1 }, (_, index) => `p${index}`);

function fileOf(of: readonly string[]): ExportFile {
  return {
    format: 'authorization-profiles',
    formatVersion: 1,
    exportedAt: '2026-11-23T12:00:00.000Z',
    sealedSecrets: null,
    profiles: of.map((profile) => ({ profile, secrets: [], unreadableSecrets: [] })),
  };
}

const notFound = new ApiProblem(
  {
    ...{ type: 'about:blank', title: 'Not found', status: 404, code: 'not_found' },
    ...{ detail: 'There is no such profile.', requestId: 'r' },
  },
  null,
);

/** A server with these profiles, of which some are deleted once all were named. */
function serverWith(named: readonly string[] | null, deleted: ReadonlySet<string> = new Set()) {
  const sent: ExportRequest[] = [];
  const told: ExportProgress[] = [];
  let asked = 0;
  return {
    sent,
    told,
    report: (progress: ExportProgress) => void told.push(progress),
    matching: async () => {
      asked += 1;
      return Promise.resolve(asked === 1 || named === null ? named : named.filter((id) => !deleted.has(id)));
    },
    send: async (request: ExportRequest) => {
      sent.push(request);
      if (request.profileIds?.some((id) => deleted.has(id)) === true) throw notFound;
      return Promise.resolve(fileOf(request.profileIds ?? ['whole']));
    },
  };
}

const namesOf = ({ profiles }: ExportFile) => profiles.map(({ profile }) => profile);

it('asks for many in parts, tells how far it is, and makes one file in their order', async () => {
  for (const request of [{ profileIds: ids }, { search: 'x' }]) {
    const server = serverWith(ids);
    expect(namesOf(await exportInParts(request, ids.length, server))).toEqual(ids);
    expect(server.sent.map(({ profileIds }) => profileIds?.length)).toEqual([
      profilesOfPart,
      profilesOfPart,
      1,
    ]);
    expect(server.told.map(({ done }) => done)).toEqual([0, profilesOfPart, 2 * profilesOfPart, ids.length]);
  }
});

it.each([
  ['few', { profileIds: ids.slice(0, 3) }, 3],
  ['sealed', { profileIds: ids, passphrase: 'correct horse battery staple' }, ids.length],
  ['more than there may be', { search: '' }, 20_000],
])('asks for all at once: %s', async (_, request, count) => {
  const server = serverWith(null);
  await exportInParts(request, count, server);
  expect(server.sent).toEqual([request]);
});

it('makes an empty file where none match any more', async () => {
  expect(namesOf(await exportInParts({}, ids.length, serverWith([])))).toEqual(['whole']);
});

it('leaves out one that was deleted meanwhile, also where it was chosen', async () => {
  const deleted = new Set(['p7', 'p600']);
  expect(namesOf(await exportInParts({}, ids.length, serverWith(ids, deleted)))).toEqual(
    ids.filter((id) => !deleted.has(id)),
  );
  const named = ids.filter((id) => !deleted.has(id));
  for (const request of [{ profileIds: ids }, { profileIds: ids, passphrase: 'correct horse battery' }])
    expect(namesOf(await exportInParts(request, ids.length, serverWith(named, deleted)))).toEqual(named);
});

it('misses what was chosen where none of it is there any more', async () => {
  const server = serverWith(ids.slice(1), new Set(['p0']));
  await expect(exportInParts({ profileIds: ['p0'] }, 1, server)).rejects.toBe(notFound);
});

it('says that the assistant is gone', async () => {
  const server = { ...serverWith(ids), send: async () => Promise.reject(notFound) };
  await expect(exportInParts({}, ids.length, server)).rejects.toBe(notFound);
});
