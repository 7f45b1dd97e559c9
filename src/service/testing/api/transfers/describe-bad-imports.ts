import { describe, expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { exportVersion } from '#contract/transfer/export-file.ts';
import { z } from '#contract/zod.ts';
import { clientCredentials } from '../../profiles.ts';
import { type OpenStore } from '../harness.ts';
import { beforeEachTransfer, fileOf, type TransferHarness } from './transfer-harness.ts';

const canary = 'canary-91ab';

/** What must end well: texts that are broken, too much or hostile, over any engine. */
export function describeBadImportsApi(engine: string, open: OpenStore): void {
  describe(`bad imports over ${engine}`, () => {
    let transfer: TransferHarness;
    beforeEachTransfer(open, (opened) => (transfer = opened));

    describe('bad input', () => {
      const deep = `${'['.repeat(limits.importDepth + 2)}${']'.repeat(limits.importDepth + 2)}`;

      it.each([
        ['nothing', '  ', 'text', 'required'],
        ['binary', 'PK\u0003\u0004\u0000\u0000', 'text', 'import_binary'],
        ['deep nesting', deep, 'text', 'import_too_deep'],
        ['more values than are read', `[${'0,'.repeat(limits.importValues)}0]`, 'text', 'import_too_much'],
        [
          'objects of more different names than are read',
          `[${Array.from({ length: limits.importShapes + 1 }, (_, row) => `{"n${row}":0}`).join()}]`,
          'text',
          'import_too_much',
        ],
        ['a newer version', fileOf([], { formatVersion: exportVersion + 1 }), 'text', 'import_newer'],
        ['a file without profiles', fileOf([]), 'text', 'import_empty'],
        [
          'a file with a part of another kind',
          fileOf([], { sealedSecrets: 7 }),
          'text.sealedSecrets',
          'invalid_type',
        ],
        [
          'a time that is none',
          fileOf([], { exportedAt: '27.11.2026' }),
          'text.exportedAt',
          'datetime_invalid',
        ],
        [
          '10,001 profiles',
          fileOf(Array.from({ length: limits.importProfiles + 1 }, () => ({}))),
          'text',
          'too_many_profiles',
        ],
        [
          'too much work for a passphrase',
          fileOf([], {
            sealedSecrets: {
              derivation: { name: 'PBKDF2', hash: 'SHA-256', iterations: 1e9, salt: 'A'.repeat(43) },
              cipher: { name: 'AES-256-GCM', iv: 'A'.repeat(16) },
              sealed: 'A',
            },
          }),
          'text.sealedSecrets.derivation.iterations',
          'too_large',
        ],
      ])('says what is wrong with %s', async (_what, text, path, code) => {
        for (const where of ['import-previews', 'imports'] as const)
          expect((await transfer.post(where, { text })).problem()).toMatchObject({
            status: 422,
            errors: [{ path, code }],
          });
      });

      it.each([
        ['no object', 7, '', 'invalid_type'],
        ['a type that is none', { type: 'magic', name: 'X' }, 'type', 'invalid_value'],
        ['an unknown member', clientCredentials({ clientSecrets: canary }), 'clientSecrets', 'unknown_key'],
        [
          '__proto__',
          z
            .unknown()
            .parse(JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(clientCredentials()).slice(1)}`)),
          '__proto__',
          'unknown_key',
        ],
        [
          'a row key that reaches into objects',
          clientCredentials({ scope: [{ key: '__proto__', value: 'x' }] }),
          'scope.0.key',
          'unsafe_key',
        ],
        [
          'an unknown variable',
          clientCredentials({ clientId: '{{env.nowhere}}' }),
          'clientId',
          'unknown_variable',
        ],
        [
          'an address that is none',
          clientCredentials({ tokenRequestUrl: 'x' }),
          'tokenRequestUrl',
          'url_invalid',
        ],
      ])('names row and field where one is %s, and saves nothing', async (_what, profile, path, code) => {
        const text = fileOf([clientCredentials({ name: 'Good' }), profile]);
        const problem = await transfer.refused(text);
        expect(problem.errors).toContainEqual(
          expect.objectContaining({ path: path === '' ? 'rows.1' : `rows.1.${path}`, code }),
        );
        expect(JSON.stringify(problem)).not.toContain(canary);
        expect(await transfer.list()).toEqual([]);
        expect(Object.prototype).not.toHaveProperty('x');
      });

      it.each([
        ['ids', 'exports', { profileIds: Array.from({ length: 200_000 }, () => 1) }],
        ['choices', 'imports', { text: 'x', choices: Array.from({ length: 200_000 }, () => 1) }],
        ['scopes', 'profiles', clientCredentials({ scope: Array.from({ length: 130_000 }, () => 1) })],
      ])('refuses a body with more faulty %s than can be named', async (_what, where, body) => {
        const path = `${transfer.assistant}/authorization-profile${where === 'profiles' ? 's' : `-${where}`}`;
        expect((await transfer.api.call('POST', path, { body })).problem()).toMatchObject({
          status: 422,
          code: 'validation_failed',
        });
      });

      it('refuses a file with more faults than can be counted', async () => {
        const profiles = [{ profile: {}, secrets: Array.from({ length: 400_000 }, () => 1) }];
        expect(await transfer.refused(fileOf([], { profiles }))).toMatchObject({
          errors: [{ path: 'text', code: 'import_too_faulty' }],
        });
      });

      it('refuses a body above its limit without reading it', async () => {
        const path = `${transfer.assistant}/authorization-profile-imports`;
        const send = async (headers: Record<string, string>) => {
          let read = 0;
          const endless = new ReadableStream<Uint8Array>({
            pull(controller) {
              read += 1;
              controller.enqueue(new Uint8Array(1024 * 1024).fill(32));
            },
          });
          const answer = await transfer.api.call('POST', path, {
            raw: endless,
            headers: { 'content-type': 'application/json', ...headers },
          });
          expect(answer.problem()).toMatchObject({
            status: 413,
            code: 'payload_too_large',
            detail: 'The body is larger than 21 MiB.',
          });
          return read;
        };
        expect(await send({ 'content-length': String(50 * 1024 * 1024) })).toBeLessThan(3);
        expect(await send({})).toBeLessThan(24);
        const text = 'x'.repeat(limits.importBytes + 1);
        expect(await transfer.refused(text)).toMatchObject({
          errors: [{ path: 'text', code: 'import_too_large' }],
        });
      });
    });
  });
}
