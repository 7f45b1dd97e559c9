import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldErrorCodes } from '#contract/field-errors.ts';
import { importPreviewSchema } from '#contract/transfer/import-answer.ts';
import { importFormatSchema, importPreviewRequestSchema } from '#contract/transfer/import-request.ts';
import { Failure } from '../../failure.ts';
import { importOf, profilesOf, transferScene } from '../../testing/transfer/transfer-scene.ts';
import { ShellReader } from '../curl/shell-words.ts';
import { readText } from './read-text.ts';

const codeOf = async (text: string, more = {}) => {
  const error: unknown = await readText(importOf(text, more)).catch((thrown: unknown) => thrown);
  return error instanceof Failure
    ? error.fieldErrors.map(({ code, parameters }) => ({ code, ...parameters }))
    : null;
};

describe('what a text looks like', () => {
  it.each([
    ['  $ curl -u a:b https://a.example/', 'curl'],
    ['# a script\nID=a\ncurl -u $ID:b https://a.example/', 'curl'],
    ['\uFEFF{"a":{"type":"http","scheme":"basic"}}', 'openapi'],
    ['components:\n  securitySchemes:\n    a:\n      type: http\n      scheme: basic\n', 'openapi'],
    ['{"type":"basic","basic":[]}', 'postman'],
    ['{"auth":{"type":"basic","basic":[]}}', 'postman'],
    [
      '{"format":"authorization-profiles","formatVersion":1,"exportedAt":"2026-11-23T12:00:00Z","sealedSecrets":null,"profiles":[]}',
      'authorization_profiles',
    ],
  ])('of %j is found', async (text, format) => {
    expect((await readText(importOf(text))).format).toBe(format);
  });

  it.each([
    ['hello', [{ code: 'import_unknown' }]],
    ['{}', [{ code: 'import_unknown' }]],
    ['[1, 2]', [{ code: 'import_unknown' }]],
    ['a: 1', [{ code: 'import_unknown' }]],
    [
      'fetch("https://a.example/", {"headers": {"accept": "*/*", "x-key": "k"}, "method": "GET"});',
      [{ code: 'import_unknown' }],
    ],
    [
      'await fetch("https://a.example/", {\n  "headers": {\n    "x-key": "k"\n  },\n  "method": "GET"\n});',
      [{ code: 'import_unknown' }],
    ],
    ['POST /token HTTP/1.1\nHost: id.example.com\n\nclient_id=a', [{ code: 'import_unknown' }]],
    ['# a description\n---\nopenapi: [', [expect.objectContaining({ code: 'import_unreadable', line: 3 })]],
    ['{\n"a": 1,\n}', [expect.objectContaining({ code: 'import_unreadable', format: 'JSON', line: 3 })]],
    ['a:\n  - b\n c: [', [expect.objectContaining({ code: 'import_unreadable', format: 'YAML' })]],
    [`PS ${'\r'.repeat(1_000_000)}x`, [{ code: 'import_unknown' }]],
    ['%PDF-1.7\n\u0000\u0001', [{ code: 'import_binary' }]],
    [
      `a: &a [x, x]\n${Array.from({ length: 12 }, (_, at) => `b${at}: &b${at} [${`*${at === 0 ? 'a' : `b${at - 1}`}, `.repeat(9)}]`).join('\n')}`,
      [{ code: 'import_too_much' }],
    ],
    ['a: &a [*a]', [expect.objectContaining({ code: 'import_unreadable' })]],
    ['a: *b\nb: &b 1', [expect.objectContaining({ code: 'import_unreadable' })]],
    [
      Array.from({ length: 70 }, (_, at) => `a${at}: &a${at} [${at === 0 ? '' : `*a${at - 1}`}]`).join('\n'),
      [expect.objectContaining({ code: 'import_too_deep', maximum: 64 })],
    ],
    [`a: ${'['.repeat(20_000)}`, [expect.objectContaining({ code: 'import_too_deep', maximum: 64 })]],
    [
      `a: ${'x'.repeat(2 * 1024 * 1024)}`,
      [expect.objectContaining({ code: 'import_too_large', maximum: 2, field: 'yaml' })],
    ],
  ])('says what is wrong: %#', async (text, expected) => {
    expect(await codeOf(text)).toEqual(expected);
  });

  it('is not guessed where it was said', async () => {
    expect((await readText(importOf('{}', { format: 'postman' }))).rows).toEqual([]);
    expect((await readText(importOf('{}', { format: 'openapi' }))).rows).toEqual([]);
    expect((await readText(importOf('{}', { format: 'curl' }))).rows).toEqual([]);
    expect(await codeOf('{}', { format: 'authorization_profiles' })).not.toBeNull();
    expect(await codeOf('x', { format: 'postman' })).toMatchObject([{ code: 'import_unreadable' }]);
  });
});

/** Pieces that commands and descriptions are made of, so that random texts get deep into the parsers. */
const pieces = fc.constantFrom(
  ...`curl|curl.exe| |'|"|\\|\\\n|^|^"|$'|$A|$(|\`|-u|a:b|-H|Authorization: |Basic |bXk6eA==|Bearer x|-d|grant_type=client_credentials|&|=|@f|-F|-G|--json|{"a":1}|--data-urlencode|https://a.example/|?api_key=1|#|;|>|--cert|-|--|:|%41|{{x}}|{tenant}|\uD800|\u202E|\u0000`.split(
    '|',
  ),
);
const command = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary' })), { maxLength: 40 })
  .map((parts) => `curl ${parts.join('')}`);
const key = fc.constantFrom(
  ...'type,auth,oauth2,basic,apikey,bearer,key,value,info,schema,item,request,variable,components,securitySchemes,securityDefinitions,flows,flow,clientCredentials,authorizationCode,tokenUrl,scopes,scheme,in,name,$ref,servers,url,format,formatVersion,exportedAt,profiles,profile,sealedSecrets,secrets,unreadableSecrets,clientId,clientSecret,scope,authorizationFields,__proto__,constructor,toString,enabled'.split(
    ',',
  ),
);
const leaf = fc.oneof(
  fc.constantFrom(
    'http',
    'basic',
    'oauth2',
    'apiKey',
    'apikey',
    'header',
    'authorization-profiles',
    'api_key',
    'oauth2_client_credentials',
    '2026-11-23T12:00:00.000Z',
    'https://a.example/t',
    '{{a}}',
    '#/components/securitySchemes/a',
  ),
  fc.constantFrom(1, 0, -1, true, false, null),
  fc.string(),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc
      .array(fc.tuple(key, tie('tree')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries) as unknown),
  ),
}));
const texts = fc
  .oneof(
    command,
    tree.map((value) => JSON.stringify(value)),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.tuple(command, fc.constantFrom(' ', '\n')).map(([text, more]) => text + more),
  )
  .filter((text) => text.trim() !== '');

describe('any text', () => {
  it(
    'is read, or refused by a code of the closed list; what a preview says of it is as promised',
    { timeout: 60_000 },
    async () => {
      const { service, to } = await transferScene();
      const formats = fc.option(fc.constantFrom(...importFormatSchema.options), { nil: undefined });
      const property = fc.asyncProperty(
        texts,
        formats,
        fc.boolean(),
        async (text, format, includeSecrets) => {
          const request = importPreviewRequestSchema.parse({ text, format, includeSecrets });
          try {
            importPreviewSchema.parse(await service.transfers.preview(to, request));
          } catch (error) {
            if (!(error instanceof Failure)) throw error;
            expect(
              error.fieldErrors
                .map(({ code }) => code)
                .filter((code) => !(fieldErrorCodes as readonly string[]).includes(code)),
            ).toEqual([]);
            expect(error.fieldErrors.length).toBeGreaterThan(0);
          }
          expect(Object.prototype).toEqual({});
        },
      );
      await fc.assert(property, { numRuns: 1500 });
    },
  );

  it('in single quotes is one word', () => {
    const property = fc.property(
      fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }),
      (given) => {
        const quoted = given.map((text) => `'${text.replaceAll("'", `'\\''`)}'`).join(' ');
        expect(new ShellReader(quoted).read()[0]?.map(({ text }) => text)).toEqual(given);
      },
    );
    fc.assert(property);
  });

  it('never shows a secret in its preview, in what is saved of it and in a plain export of that', async () => {
    const { service, to } = await transferScene();
    const secret = fc.stringMatching(/^canary[A-Za-z0-9]{12}$/);
    const shapes = (text: string) => [
      `curl -u id:${text} https://a.example/`,
      `curl -H 'Authorization: Bearer ${text}' https://a.example/`,
      `curl 'https://a.example/?access_token=${text}&client_secret=${text}'`,
      `curl 'https://a.example/t?client_id=a&client_secret=${text}&api_key=${text}' -d grant_type=client_credentials`,
      `curl https://a.example/t -d grant_type=client_credentials -d client_id=a -d client_secret=${text} -d password=${text}`,
      JSON.stringify({
        type: 'oauth2',
        oauth2: { grant_type: 'client_credentials', clientSecret: text, accessToken: text },
      }),
      ...['client_credentials', 'password_credentials', 'authorization_code'].map((grant_type) =>
        JSON.stringify({
          type: 'oauth2',
          oauth2: {
            grant_type,
            clientId: 'a',
            clientSecret: text,
            username: 'bob',
            password: text,
            accessTokenUrl: `https://u:${text}@a.example/t?v=2&client_secret=${text}&password=${text}&api_key=${text}#${text}`,
            refreshTokenUrl: `https://u:${text}@a.example/r?refresh_token=${text}#access_token=${text}`,
            authUrl: `https://u:${text}@a.example/a?access_token=${text}&api%5Fkey=${text}`,
            tokenRequestParams: ['request_url', 'request_body', 'request_header'].map((send_as) => ({
              key: `${send_as}_secret`,
              value: text,
              send_as,
            })),
            authRequestParams: [{ key: 'app_secret', value: text }],
          },
        }),
      ),
      JSON.stringify({
        type: 'oauth2',
        oauth2: { accessTokenUrl: `{{host}}/t?client_id=a&client_secret=${text}` },
      }),
      JSON.stringify({
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'X' },
          { key: 'value', value: text },
        ],
      }),
    ];
    const property = fc.asyncProperty(secret, fc.boolean(), async (text, includeSecrets) => {
      for (const shape of shapes(text)) {
        const request = importPreviewRequestSchema.parse({ text: shape, includeSecrets });
        const preview = await service.transfers.preview(to, request);
        expect(JSON.stringify(preview)).not.toContain(text);
        expect(preview.secretCount, shape).toBeGreaterThan(0);
        if (preview.counts.faulty > 0) continue;
        const { service: fresh, to: assistant } = await transferScene();
        await fresh.transfers.importProfiles(assistant, importOf(shape, { includeSecrets }));
        expect(JSON.stringify(await profilesOf(fresh, assistant))).not.toContain(text);
        expect(JSON.stringify(await fresh.transfers.exportProfiles(assistant, {}))).not.toContain(text);
      }
    });
    await fc.assert(property, { numRuns: 20 });
  });
});

it('says that of several documents the first is read', async () => {
  const scheme = (name: string) =>
    `openapi: 3.0.0\nsecuritySchemes:\n  ${name}: {type: http, scheme: basic}\n`;
  const { rows, notes } = await readText(importOf(`${scheme('a')}---\n${scheme('b')}`));
  expect(rows).toMatchObject([{ profile: { name: 'a' } }]);
  expect(notes).toEqual([{ source: '---', code: 'only_first_document' }]);
});
