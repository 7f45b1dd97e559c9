import { assistantSchema } from '#contract/assistant.ts';
import { pageOf } from '#contract/list.ts';
import type { z } from '#contract/zod.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assistantPath, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

const pageSchema = pageOf(assistantSchema);

/** The assistants of the API, over any engine. */
export function describeAssistantsApi(engine: string, open: OpenStore): void {
  describe(`assistants over ${engine}`, () => {
    let api: ApiHarness;
    beforeEach(async () => {
      api = await openApi(open);
    });
    afterEach(() => api.close());

    it('creates, reads, renames and lists them by name', async () => {
      const path = await assistantPath(api.call, ' Travel Planner ');
      await assistantPath(api.call, 'Bookings');
      const read = await api.call('GET', path);
      expect(read.json()).toMatchObject({ name: 'Travel Planner', version: 1 });
      const renamed = await api.call('PATCH', path, {
        body: { name: 'Alpha' },
        headers: { 'if-match': read.etag },
      });
      expect(renamed.json()).toMatchObject({ name: 'Alpha', version: 2 });
      expect(renamed.etag).not.toBe(read.etag);
      const list = await api.call('GET', '/assistants');
      expect(list.json()).toMatchObject({
        total: 2,
        nextCursor: null,
        items: [{ name: 'Alpha' }, { name: 'Bookings' }],
      });
    });

    it('pages without loss or repeat', async () => {
      for (let index = 0; index < 7; index += 1) await assistantPath(api.call, `A${index % 3}`);
      const seen: string[] = [];
      let next: string | null = '';
      while (next !== null) {
        const answer = await api.call('GET', `/assistants?limit=2${next === '' ? '' : `&cursor=${next}`}`);
        const page: z.output<typeof pageSchema> = answer.as(pageSchema);
        seen.push(...page.items.map(({ id }) => id));
        next = page.nextCursor;
      }
      expect(new Set(seen).size).toBe(7);
      expect(seen).toHaveLength(7);
    });

    it('deletes one with all it owns, and only the version that was read', async () => {
      const path = await assistantPath(api.call);
      const profile = await saveProfile(api.call, path);
      expect((await api.call('DELETE', path)).problem()).toMatchObject({
        status: 428,
        code: 'precondition_required',
      });
      const stale = await api.call('DELETE', path, { headers: { 'if-match': '"other-1"' } });
      expect(stale.problem()).toMatchObject({
        status: 412,
        code: 'precondition_failed',
        current: { version: 1 },
      });
      const { etag } = await api.call('GET', path);
      expect((await api.call('DELETE', path, { headers: { 'if-match': etag } })).status).toBe(204);
      expect((await api.call('GET', path)).status).toBe(404);
      expect((await api.call('GET', profile.path)).status).toBe(404);
    });

    it.each([
      ['', 'required'],
      ['   ', 'required'],
      ['\u200f\u200e', 'required'],
      ['x'.repeat(256), 'too_long'],
      ['a\nb', 'control_character'],
    ])('refuses the name %j at its field', async (name, code) => {
      const answer = await api.call('POST', '/assistants', { body: { name } });
      expect(answer.problem()).toMatchObject({ status: 422, errors: [{ path: 'name', code }] });
    });
  });
}
