import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { clientCredentials } from '../profiles.ts';
import { assistantPath, openApi, type ApiHarness, type OpenStore } from './harness.ts';
import { fileOf } from './transfers/transfer-harness.ts';

type Body = Readonly<Record<string, unknown>>;

function fields(count: number, row: (index: number) => Body): Body[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

const scopeOf = (value: string) => fields(limits.rows, (index) => ({ key: `k${index}`, value }));
const headersOf = (value: string) => fields(limits.rows, (index) => ({ key: `X-${index}`, value }));
const callFieldsOf = (fieldValue: string) =>
  fields(limits.rows, (index) => ({ fieldType: 'header', fieldKey: `X-${index}`, fieldValue }));

/** A body just below the limit of bodies, of names that are not known. */
function unknownNames(): Body {
  const count = Math.floor((limits.bodyBytes - 2000) / '"n00000":0,'.length);
  return Object.fromEntries(fields(count, (index) => ({ index })).map((_, index) => [`n${index}`, 0]));
}

/** What is told of the beginning of a large question is never much larger than the question. */
const mostBytes = 2 * limits.bodyBytes;

/** Bodies in which more is wrong than an answer names, over any engine. */
export function describeManyFaultsApi(engine: string, open: OpenStore): void {
  describe(`many faults over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;

    beforeEach(async () => {
      api = await openApi(open);
      assistant = await assistantPath(api.call);
    });
    afterEach(() => api.close());

    const post = (what: string, body: unknown) => api.call('POST', `${assistant}/${what}`, { body });

    it('names the first of very many unknown names, and counts the others', async () => {
      const unknown = unknownNames();
      const answer = await post('authorization-profiles', clientCredentials(unknown));
      const { code, detail, errors, moreErrors } = answer.problem();
      expect(code).toBe('unknown_key');
      expect(errors).toHaveLength(limits.fieldErrors);
      expect(moreErrors).toBe(Object.keys(unknown).length - limits.fieldErrors);
      expect(detail).toMatch(/^Not known here: n0, n1, .*n9 and \d+ more\.$/);
      expect(answer.text.length).toBeLessThan(mostBytes / 10);
    });

    it('names the first of very many rows that are none', async () => {
      const scope = fields(20_000, () => ({}));
      const answer = await post('authorization-profiles', clientCredentials({ scope }));
      const { detail, errors, moreErrors = 0 } = answer.problem();
      expect(errors).toHaveLength(limits.fieldErrors);
      expect(moreErrors).toBeGreaterThan(19_000);
      expect(detail).toContain('See errors for the first 100 and what to do.');
    });

    it('counts what only the service finds', async () => {
      const lists = {
        scope: scopeOf('{{env.NONE}}'),
        tokenRequestHeaders: headersOf('{{env.NONE}}'),
        authorizationFields: callFieldsOf('{{env.NONE}}'),
      };
      const answer = await post('authorization-profiles', clientCredentials(lists));
      const { code, detail, errors, moreErrors } = answer.problem();
      expect(code).toBe('validation_failed');
      expect(detail).toBe('150 values break a rule. See errors for the first 100 and what to do.');
      expect(errors).toHaveLength(limits.fieldErrors);
      expect(moreErrors).toBe(50);
    });

    it.each([
      ['limit', 'limit=1&limit=1'],
      ['status', 'status=passed&status=failed'],
      ['type', 'type=basic&search=x&type=api_key'],
    ])('refuses %s twice in a query, instead of passing over one of them', async (path, query) => {
      const answer = await api.call('GET', `${assistant}/authorization-profiles?${query}`);
      expect(answer.problem()).toMatchObject({ status: 422, errors: [{ path }] });
    });

    it('says nothing of more where all are named', async () => {
      const answer = await post('authorization-profiles', clientCredentials({ name: '', clientId: '' }));
      expect(answer.problem().errors).toHaveLength(2);
      expect(answer.text).not.toContain('moreErrors');
    });

    it('repeats only the beginning of what was sent', async () => {
      const long = `n${'x'.repeat(100_000)}`;
      const answer = await post('authorization-profiles', clientCredentials({ [long]: 0 }));
      const { detail, errors } = answer.problem();
      expect(detail.length).toBeLessThan(2 * limits.fieldErrorText);
      expect(errors?.[0]?.parameters?.key).toBe(`${long.slice(0, limits.fieldErrorText)}…`);
      const formFields = fields(limits.rows, (index) => ({
        title: 'T',
        fieldKey: `k${index}${'x'.repeat(200)}`,
        fieldType: 'textbox',
      }));
      const body = {
        type: 'api_key',
        name: 'Many',
        formFields,
        authorizationFields: callFieldsOf('{{none}}'),
      };
      const known = await post('authorization-profiles', body);
      expect(known.problem().errors?.length).toBeGreaterThanOrEqual(limits.rows);
      expect(known.text.length).toBeLessThan(limits.fieldErrors * 4 * limits.fieldErrorText);
    });

    it('counts them in an import and its preview as well', async () => {
      const faulty = clientCredentials(unknownNames());
      const text = fileOf([faulty, { ...faulty, name: 'Flights' }]);
      const preview = await post('authorization-profile-import-previews', { text });
      expect(preview.json()).toMatchObject({
        rows: [{ moreErrors: Object.keys(unknownNames()).length - 20 }, {}],
      });
      expect(preview.text.length).toBeLessThan(mostBytes / 10);
      const { errors, moreErrors } = (await post('authorization-profile-imports', { text })).problem();
      expect(errors).toHaveLength(limits.fieldErrors);
      expect(moreErrors).toBe(2 * Object.keys(unknownNames()).length - limits.fieldErrors);
    });

    it('counts what is wrong with a file as a whole', async () => {
      const text = fileOf([], { profiles: fields(500, () => ({ profile: {}, secrets: 7 })) });
      const { errors, moreErrors } = (await post('authorization-profile-imports', { text })).problem();
      expect(errors).toHaveLength(20);
      expect(moreErrors).toBe(480);
    });
  });
}
