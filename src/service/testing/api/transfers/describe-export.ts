import { describe, expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { exportFileSchema } from '#contract/transfer/export-file.ts';
import { z } from '#contract/zod.ts';
import type { ProfileTable } from '../../../ports/store.ts';
import { testKeyring } from '../../deterministic.ts';
import { saveProfile, type OpenStore } from '../harness.ts';
import { beforeEachTransfer, type TransferHarness } from './transfer-harness.ts';

const passphrase = 'correct horse battery staple';
const canary = 'canary-91ab';

/** What the export promises, over any engine. */
export function describeExportApi(engine: string, open: OpenStore): void {
  describe(`export over ${engine}`, () => {
    let transfer: TransferHarness;
    beforeEachTransfer(open, (opened) => (transfer = opened));

    describe('the export', () => {
      it('holds what was written, and says where secrets were', async () => {
        await saveProfile(transfer.api.call, transfer.assistant, {
          clientSecret: canary,
          tokenRequestHeaders: [{ key: 'X-Key', value: canary, secure: true }],
        });
        const { text, file } = await transfer.exported();
        expect(text).not.toContain(canary);
        expect(file).toMatchObject({
          format: 'authorization-profiles',
          formatVersion: 1,
          sealedSecrets: null,
        });
        expect(file.profiles).toEqual([
          {
            profile: expect.objectContaining({
              name: 'Hotel Bookings',
              clientId: 'travel-planner',
            }) as unknown,
            secrets: ['clientSecret', 'tokenRequestHeaders.0.value'],
            unreadableSecrets: [],
          },
        ]);
        expect(JSON.stringify(file.profiles[0]?.profile)).not.toMatch(/"(clientSecret|assistantId|version)"/);
      });

      it('takes those that were chosen, or all that match', async () => {
        const one = await saveProfile(transfer.api.call, transfer.assistant, { name: 'One' });
        await saveProfile(transfer.api.call, transfer.assistant, {
          name: 'Two',
          identityProviderName: 'SkyWay',
        });
        const namesOf = async (body: Readonly<Record<string, unknown>>) =>
          (await transfer.exported(body)).file.profiles.map(
            ({ profile }) => z.object({ name: z.string() }).parse(profile).name,
          );
        expect(await namesOf({ profileIds: [one.json().id] })).toEqual(['One']);
        expect(await namesOf({ search: 'sky' })).toEqual(['Two']);
        expect(await namesOf({ type: ['basic'] })).toEqual([]);
        expect(await namesOf({ status: ['never'] })).toEqual(['One', 'Two']);
        expect((await transfer.post('exports', { profileIds: ['gone'] })).problem()).toMatchObject({
          status: 404,
        });
      });

      it.each([
        ['type', Array.from({ length: 33_000 }, (_, at) => `type${at}`)],
        ['status', Array.from({ length: 33_000 }, () => 'never')],
      ])('refuses more values of the filter %s than anybody chooses', async (filter, values) => {
        expect((await transfer.post('exports', { [filter]: values })).problem()).toMatchObject({
          status: 422,
          errors: [{ path: filter, code: 'too_many_rows' }],
        });
      });

      it('leaves out what is in the trash', async () => {
        const { path, etag } = await saveProfile(transfer.api.call, transfer.assistant);
        await transfer.api.call('DELETE', path, { headers: { 'if-match': etag } });
        expect((await transfer.exported()).file.profiles).toEqual([]);
      });

      it('seals the secrets under a passphrase of some length', async () => {
        await saveProfile(transfer.api.call, transfer.assistant, { clientSecret: canary });
        const { text, file } = await transfer.exported({ passphrase });
        expect(text).not.toContain(canary);
        expect(file.sealedSecrets?.derivation.iterations).toBeGreaterThanOrEqual(600_000);
        const short = await transfer.post('exports', { passphrase: 'short' });
        expect(short.problem()).toMatchObject({ errors: [{ path: 'passphrase', code: 'passphrase_short' }] });
        const ids = Array.from({ length: limits.importProfiles + 1 }, () => 'x');
        expect((await transfer.post('exports', { profileIds: ids })).problem()).toMatchObject({
          errors: [{ path: 'profileIds', code: 'too_many_profiles' }],
        });
      });

      it.each(['all', 'chosen'])('ends when its client leaves: %s', async (which) => {
        const ids: unknown[] = [];
        for (const name of ['One', 'Two', 'Three'])
          ids.push((await saveProfile(transfer.api.call, transfer.assistant, { name })).json().id);
        const leaving = new AbortController();
        let found = 0;
        const findMany: ProfileTable['findMany'] = (...ofProfiles) => {
          found += 1;
          // As the host that Node has gives it: a text, and no error.
          leaving.abort('The connection was closed.');
          return store.profiles.findMany(...ofProfiles);
        };
        const { store } = transfer.api;
        const call = transfer.api.with({ store: { ...store, profiles: { ...store.profiles, findMany } } });
        const path = `${transfer.assistant}/authorization-profile-exports`;
        const body = which === 'all' ? {} : { profileIds: ids };
        expect((await call('POST', path, { body, signal: leaving.signal })).status).toBe(499);
        expect(found).toBe(1);
      });

      it('is read in few statements, however many profiles it has', async () => {
        for (const name of ['One', 'Two', 'Three'])
          await saveProfile(transfer.api.call, transfer.assistant, { name });
        let asked = 0;
        const { store } = transfer.api;
        const profiles = new Proxy(store.profiles, {
          get(target, name, receiver): unknown {
            asked += 1;
            return Reflect.get(target, name, receiver);
          },
        });
        const call = transfer.api.with({ store: { ...store, profiles } });
        const exported = await call('POST', `${transfer.assistant}/authorization-profile-exports`, {
          body: {},
        });
        expect(exported.as(exportFileSchema).profiles).toHaveLength(3);
        // The list of what matches, and those that it names.
        expect(asked).toBe(2);
      });

      it('says which secrets cannot be opened, and seals the others', async () => {
        await saveProfile(transfer.api.call, transfer.assistant, { clientSecret: canary });
        const call = transfer.api.with({ keyring: testKeyring('k2', 9) });
        for (const body of [{}, { passphrase }]) {
          const answer = await call('POST', `${transfer.assistant}/authorization-profile-exports`, { body });
          expect(answer.as(exportFileSchema)).toMatchObject({
            sealedSecrets: null,
            profiles: [{ secrets: ['clientSecret'], unreadableSecrets: ['clientSecret'] }],
          });
        }
      });
    });
  });
}
