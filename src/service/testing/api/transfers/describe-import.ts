import { describe, expect, it } from 'vitest';
import { importPreviewSchema } from '#contract/transfer/import-answer.ts';
import { z } from '#contract/zod.ts';
import type { ProfileTable } from '../../../ports/store.ts';
import { clientCredentials } from '../../profiles.ts';
import { saveProfile, type OpenStore } from '../harness.ts';
import { beforeEachTransfer, fileOf, type TransferHarness } from './transfer-harness.ts';

const passphrase = 'correct horse battery staple';
const canary = 'canary-91ab';
/** Names in scripts of the world, with marks that change their direction and emoji of several code points. */
const names = [
  'Größe',
  '日本語の名前',
  'حجوزات \u200fالفنادق',
  'עברית',
  'ไทย',
  'Ελληνικά',
  'नमस्ते',
  '👩‍👩‍👧 🏨',
  'Ꭰꭰ',
  '\u202Eabc',
  'e\u0301',
];

/** What the import of an export file promises, over any engine. */
export function describeImportApi(engine: string, open: OpenStore): void {
  describe(`import over ${engine}`, () => {
    let transfer: TransferHarness;
    beforeEachTransfer(open, (opened) => (transfer = opened));

    describe('the import of an export file', () => {
      it('brings profiles with their secrets, which are used as before', async () => {
        const saved = await saveProfile(transfer.api.call, transfer.assistant, { clientSecret: canary });
        const { text } = await transfer.exported({ passphrase });
        await transfer.elsewhere();
        const report = await transfer.importing(text, { passphrase });
        expect(report).toMatchObject({
          counts: { create: 1 },
          rows: [{ name: 'Hotel Bookings', missingSecrets: [] }],
        });
        const id = report.rows[0]?.profileId ?? '';
        const read = await transfer.api.call('GET', `${transfer.assistant}/authorization-profiles/${id}`);
        const secret = (answer: { json(): Record<string, unknown> }) =>
          z.object({ fingerprint: z.string() }).parse(answer.json().clientSecret).fingerprint;
        expect(secret(read)).toBe(secret(saved));
      });

      it('asks for the passphrase, and says where it is wrong', async () => {
        await saveProfile(transfer.api.call, transfer.assistant, { clientSecret: canary });
        const { text } = await transfer.exported({ passphrase });
        await transfer.elsewhere();
        expect(await transfer.preview(text)).toMatchObject({
          secrets: 'sealed',
          rows: [{ missingSecrets: ['clientSecret'] }],
        });
        expect(await transfer.preview(text, { passphrase })).toMatchObject({
          secrets: 'opened',
          secretCount: 1,
        });
        expect(await transfer.refused(text, { passphrase: 'wrong horse battery staple' })).toMatchObject({
          status: 422,
          errors: [{ path: 'passphrase', code: 'passphrase_wrong' }],
        });
        expect(await transfer.list()).toEqual([]);
      });

      it('gives no secret to an address that was written into the file', async () => {
        await saveProfile(transfer.api.call, transfer.assistant, { clientSecret: canary });
        const text = (await transfer.exported({ passphrase })).text.replaceAll(
          'id.example.com',
          'evil.example.com',
        );
        await transfer.elsewhere();
        expect(await transfer.refused(text, { passphrase })).toMatchObject({
          errors: [{ path: 'passphrase', code: 'import_changed' }],
        });
        expect(await transfer.importing(text)).toMatchObject({
          rows: [{ missingSecrets: ['clientSecret'] }],
        });
      });

      it('saves profiles without their secrets where the file has none, and says which are missing', async () => {
        await saveProfile(transfer.api.call, transfer.assistant, {
          scope: [{ key: 'scope', value: canary, secure: true }],
        });
        const { text } = await transfer.exported();
        await transfer.elsewhere();
        const { rows } = await transfer.importing(text);
        expect(rows[0]?.missingSecrets).toEqual(['clientSecret', 'scope.0.value']);
        const read = await transfer.api.call(
          'GET',
          `${transfer.assistant}/authorization-profiles/${rows[0]?.profileId ?? ''}`,
        );
        expect(read.json()).toMatchObject({
          clientSecret: { isSet: false },
          scope: [{ value: { isSet: false } }],
        });
      });

      it('takes secrets that stand in the file only when told to, and never shows them', async () => {
        const text = fileOf([clientCredentials({ clientSecret: canary })]);
        const shown = await transfer.post('import-previews', { text, includeSecrets: true });
        expect(shown.text).not.toContain(canary);
        expect(shown.as(importPreviewSchema)).toMatchObject({ secrets: 'found', secretCount: 1 });
        expect(shown.as(importPreviewSchema).rows[0]?.fields).toContainEqual({
          path: 'clientSecret',
          value: null,
          isSecret: true,
          source: null,
        });
        expect(await transfer.importing(text)).toMatchObject({
          rows: [{ missingSecrets: ['clientSecret'] }],
        });
        await transfer.elsewhere();
        expect(await transfer.importing(text, { includeSecrets: true })).toMatchObject({
          rows: [{ missingSecrets: [] }],
        });
      });

      it('takes a name in every script as it is', async () => {
        const text = fileOf(names.map((name) => clientCredentials({ name })));
        const report = await transfer.importing(text);
        expect(report.rows.map(({ name }) => name)).toEqual(names);
        expect((await transfer.list()).toSorted()).toEqual(names.toSorted());
        const { file } = await transfer.exported();
        expect(file.profiles).toHaveLength(names.length);
      });

      it('ends a preview when its client leaves', async () => {
        for (const name of ['One', 'Two', 'Three'])
          await saveProfile(transfer.api.call, transfer.assistant, { name });
        const { text } = await transfer.exported();
        const leaving = new AbortController();
        const { store } = transfer.api;
        const findMany: ProfileTable['findMany'] = (...ofProfiles) => {
          leaving.abort('The connection was closed.');
          return store.profiles.findMany(...ofProfiles);
        };
        const call = transfer.api.with({ store: { ...store, profiles: { ...store.profiles, findMany } } });
        const path = `${transfer.assistant}/authorization-profile-import-previews`;
        const body = { text, onClash: 'replace' };
        expect((await call('POST', path, { body, signal: leaving.signal })).status).toBe(499);
      });

      it('shows what each field becomes before anything is saved', async () => {
        const text = fileOf([clientCredentials({ description: 'x'.repeat(400) })]);
        const { rows, counts, total } = await transfer.preview(text);
        expect({ counts, total }).toMatchObject({ counts: { create: 1, faulty: 0 }, total: 1 });
        expect(rows[0]?.fields).toContainEqual({
          path: 'authorizationFields.0.fieldValue',
          value: 'Bearer {{accessToken}}',
          isSecret: false,
          source: null,
        });
        expect(rows[0]?.fields.find(({ path }) => path === 'description')?.value).toHaveLength(300);
        expect(await transfer.list()).toEqual([]);
      });
    });
  });
}
