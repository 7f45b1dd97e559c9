import { beforeEach, describe, expect, it } from 'vitest';
import { clientCredentials } from '../../profiles.ts';
import { mostInserted } from '../../../ports/store.ts';
import { saveProfile, type OpenStore } from '../harness.ts';
import { watchedStore } from '../watched-store.ts';
import { beforeEachTransfer, fileOf, type TransferHarness } from './transfer-harness.ts';

/** What becomes of names that are taken, and of imports that meet, over any engine. */
export function describeImportClashesApi(engine: string, open: OpenStore): void {
  describe(`names that are taken over ${engine}`, () => {
    let transfer: TransferHarness;
    beforeEachTransfer(open, (opened) => (transfer = opened));

    describe('a name that is taken', () => {
      const text = fileOf([
        clientCredentials({ clientId: 'imported' }),
        clientCredentials({ name: 'Flights' }),
      ]);
      beforeEach(async () => {
        await saveProfile(transfer.api.call, transfer.assistant, { name: 'hotel  bookings' });
      });

      it('refuses the import until something is decided', async () => {
        expect(await transfer.preview(text)).toMatchObject({
          counts: { create: 1, faulty: 1 },
          clashes: 1,
          faultyRows: [{ row: 0, clash: 'stored', errors: [{ path: 'name', code: 'taken' }] }],
        });
        expect(await transfer.refused(text)).toMatchObject({
          errors: [{ path: 'rows.0.name', code: 'taken' }],
        });
        expect(await transfer.list()).toEqual(['hotel  bookings']);
      });

      it.each([
        ['skip', ['Flights', 'hotel  bookings'], { create: 1, skip: 1 }],
        ['rename', ['Flights', 'hotel  bookings', 'Hotel Bookings (imported)'], { create: 1, rename: 1 }],
        ['replace', ['Flights', 'Hotel Bookings'], { create: 1, replace: 1 }],
      ])('is decided by %s', async (onClash, after, counts) => {
        expect((await transfer.preview(text, { onClash })).counts).toMatchObject(counts);
        expect(await transfer.importing(text, { onClash })).toMatchObject({ counts });
        expect(await transfer.list()).toEqual(after);
      });

      it('is decided for each by itself, also by another name', async () => {
        const choices = [
          { row: 0, name: 'Hotels' },
          { row: 1, skip: true },
        ];
        expect((await transfer.importing(text, { choices })).rows).toMatchObject([
          { outcome: 'rename', name: 'Hotels' },
          { outcome: 'skip', profileId: null },
        ]);
        const one = [{ row: 0, onClash: 'replace' }];
        expect(await transfer.importing(text, { choices: one, onClash: 'skip' })).toMatchObject({
          counts: { replace: 1 },
        });
        expect(await transfer.list()).toEqual(['Flights', 'Hotel Bookings', 'Hotels']);
      });

      it('replaced keeps the stored secret only where it goes on to where it went', async () => {
        const choices = [{ row: 1, skip: true }];
        expect(
          (
            await transfer.importing(fileOf([clientCredentials({ clientSecret: undefined })]), {
              onClash: 'replace',
            })
          ).rows,
        ).toMatchObject([{ outcome: 'replace', missingSecrets: [] }]);
        const moved = clientCredentials({
          clientSecret: undefined,
          tokenRequestUrl: 'https://evil.example.com/',
        });
        expect(await transfer.refused(fileOf([moved]), { onClash: 'replace', choices })).toMatchObject({
          errors: [{ path: 'rows.0.clientSecret', code: 'secret_reentry_required' }],
        });
      });

      it('is replaced only where it is what the preview said, where that is sent with the import', async () => {
        const { replaces } = await transfer.preview(text, { onClash: 'replace' });
        const [stored] = replaces;
        expect(replaces).toEqual([{ row: 0, id: stored?.id, version: 1 }]);
        expect((await transfer.preview(text, { onClash: 'rename' })).replaces).toEqual([]);
        const path = `${transfer.assistant}/authorization-profiles/${stored?.id ?? ''}`;
        const { etag } = await transfer.api.call('GET', path);
        const body = clientCredentials({ name: 'hotel  bookings', description: 'Saved by somebody else' });
        await transfer.api.call('PUT', path, { headers: { 'if-match': etag }, body });
        await saveProfile(transfer.api.call, transfer.assistant, { name: 'Flights' });

        const problem = await transfer.refused(text, { onClash: 'replace', replaces });
        expect(problem).toMatchObject({
          status: 412,
          code: 'precondition_failed',
          errors: [
            { path: 'rows.0', code: 'changed_meanwhile' },
            { path: 'rows.1', code: 'changed_meanwhile' },
          ],
        });
        expect((await transfer.api.call('GET', path)).json()).toMatchObject({
          version: 2,
          description: 'Saved by somebody else',
        });
        const again = await transfer.preview(text, { onClash: 'replace' });
        expect(
          await transfer.importing(text, { onClash: 'replace', replaces: again.replaces }),
        ).toMatchObject({ counts: { replace: 2 } });
      });

      it('is found and replaced for many at once, and new ones are saved so', async () => {
        const { api, assistant } = transfer;
        const many = Array.from({ length: 2 * mostInserted }, (_, row) => `Profile ${row}`);
        await transfer.importing(
          fileOf(many.slice(0, mostInserted + 1).map((name) => clientCredentials({ name }))),
        );
        const asked: string[] = [];
        const call = api.with({ store: watchedStore(api.store, (operation) => asked.push(operation)) });
        const body = { text: fileOf(many.map((name) => clientCredentials({ name }))), onClash: 'replace' };
        const { status } = await call('POST', `${assistant}/authorization-profile-imports`, { body });
        expect(status).toBe(201);
        expect(asked).toEqual(['listNames', 'findMany', 'replaceMany', 'replaceMany', 'insertMany']);
      });

      it('in the text itself is decided too, and none replaces another of the text', async () => {
        const twice = fileOf(Array.from({ length: 3 }, () => clientCredentials({ name: 'Same' })));
        for (const onClash of ['refuse', 'replace'])
          expect(await transfer.refused(twice, { onClash })).toMatchObject({
            errors: [
              { path: 'rows.1.name', code: 'taken_in_text' },
              { path: 'rows.2.name', code: 'taken_in_text' },
            ],
          });
        expect((await transfer.importing(twice, { onClash: 'rename' })).rows.map(({ name }) => name)).toEqual(
          ['Same', 'Same (imported)', 'Same (imported 2)'],
        );
        await transfer.elsewhere();
        expect(await transfer.importing(twice, { onClash: 'skip' })).toMatchObject({
          counts: { create: 1, skip: 2 },
        });
      });
    });

    it('takes what is missing in the text, but no secret', async () => {
      const text = fileOf([clientCredentials({ clientId: undefined })]);
      expect((await transfer.preview(text)).faultyRows[0]?.errors).toMatchObject([
        { path: 'clientId', code: 'required' },
      ]);
      const choices = [{ row: 0, values: { clientId: 'given' } }];
      expect((await transfer.preview(text, { choices })).counts).toMatchObject({ create: 1 });
      expect(
        await transfer.refused(text, { choices: [{ row: 0, values: { clientSecret: 'x' } }] }),
      ).toMatchObject({
        errors: [
          { path: 'rows.0.clientId' },
          { path: 'rows.0.clientSecret', code: 'import_value_refused' },
        ].toReversed(),
      });
    });

    it('saves nothing twice that is sent again with its id, as after a lost answer', async () => {
      const text = fileOf([clientCredentials(), clientCredentials({ name: 'Flights' })]);
      const sent = { importId: 'b6b1b1de-3c55-4f57-a27f-5a6b2f0a7d11', onClash: 'rename' };
      const first = await transfer.importing(text, sent);
      const again = await transfer.importing(text, sent);
      expect(again).toEqual({ ...first, isRepeated: true });
      expect(await transfer.list()).toEqual(['Flights', 'Hotel Bookings']);
      await transfer.elsewhere();
      expect(await transfer.importing(text, sent)).toMatchObject({
        isRepeated: false,
        counts: { create: 2 },
      });
    });

    it('replaces nothing twice either, whatever was changed since, and asks no more after a day', async () => {
      await transfer.importing(fileOf([clientCredentials()]));
      const text = fileOf([clientCredentials({ description: 'Imported' })]);
      const sent = { importId: 'b6b1b1de-3c55-4f57-a27f-5a6b2f0a7d12', onClash: 'replace' };
      const both = await Promise.all([transfer.importing(text, sent), transfer.importing(text, sent)]);
      expect(both.map(({ isRepeated }) => isRepeated).toSorted()).toEqual([false, true]);
      expect(both[0].rows).toEqual(both[1].rows);
      const [first] = both[0].rows;
      const path = `${transfer.assistant}/authorization-profiles/${first?.profileId ?? ''}`;
      expect((await transfer.api.call('GET', path)).json()).toMatchObject({
        version: 2,
        description: 'Imported',
      });
      expect(await transfer.importing(text, sent)).toMatchObject({
        isRepeated: true,
        counts: { replace: 1 },
      });
      expect((await transfer.api.call('GET', path)).json()).toMatchObject({ version: 2 });
      transfer.api.clock.advance(24 * 60 * 60 * 1000);
      expect(await transfer.importing(text, sent)).toMatchObject({ isRepeated: false });
    });

    it('saves all or none where another is faster', async () => {
      const text = fileOf([clientCredentials({ name: 'A' }), clientCredentials({ name: 'B' })]);
      const answers = await Promise.all([
        transfer.post('imports', { text }),
        transfer.post('imports', { text }),
        transfer.post('imports', { text }),
      ]);
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(answers.map(({ status }) => status).toSorted()).toEqual(expect.arrayContaining([201]));
      expect(await transfer.list()).toEqual(['A', 'B']);
    });
  });
}
