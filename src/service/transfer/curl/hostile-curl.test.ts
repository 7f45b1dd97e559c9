import { expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { curlLimit } from './curl-limit.ts';
import { readCurl } from './read-curl.ts';

const token = 'https://id.example.com/oauth/token';

it.each([
  [
    'half a surrogate pair',
    `curl ${token} -d grant_type=client_credentials --data-urlencode $'\\ud800' --data-urlencode $'x=\\ud800'`,
    1,
  ],
  [
    'a body of many pairs',
    `curl ${token} -d 'grant_type=client_credentials${'&a=1'.repeat(200_000)}'`,
    limits.rows + 1,
  ],
  [
    'a query of many pairs',
    `curl '${token}?grant_type=client_credentials${'&a=1'.repeat(200_000)}'`,
    limits.rows + 1,
  ],
  [
    'a body of many pairs by GET',
    `curl -G ${token} -d 'grant_type=client_credentials${'&a=1'.repeat(200_000)}'`,
    limits.rows + 1,
  ],
  [
    'JSON of many members',
    `curl ${token} --json '${JSON.stringify({
      grant_type: 'client_credentials',
      ...Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`a${at}`, at])),
    })}'`,
    limits.rows + 1,
  ],
])('reads %s, and no more rows than tell that they are too many', (_what, text, pairs) => {
  const profile = readCurl(text).rows[0]?.profile;
  expect(profile).toMatchObject({ type: 'oauth2_client_credentials', tokenRequestUrl: token });
  expect(profile).toHaveProperty('scope.length', pairs);
});

it('reads a part of a form in no more time than its length takes', () => {
  const { rows } = readCurl(
    `curl ${token} -F grant_type=client_credentials -F 'a=b${';type='.repeat(200_000)}\n'`,
  );
  expect(rows[0]?.profile).toMatchObject({ scope: [{ key: 'a', value: 'b' }] });
});

it('fills in a word of many variables in no more time than its length takes', () => {
  const key = Array.from({ length: 200_000 }, (_, at) => `$A${at}`).join('');
  expect(readCurl(`curl https://api.example.com/ -H "X-Api-Key: k${key}"`).rows).toHaveLength(1);
});

it.each([
  ['documents', `curl ${token} -u a:b ${'x <<A '.repeat(100_000)}\n${'x\nA\n'.repeat(100_000)}`],
  ['documents without an end', `curl ${token} -u a:b\n${'x -d "$(cat <<A\n'.repeat(50_000)}`],
  ['lists', `A=(x)\n${'A+=("${A[@]}" x)\n'.repeat(50_000)}curl ${token} -u a:b "\${A[@]}"`],
  ['lists without an end', `curl ${token} -u a:b\n${'A=(\n'.repeat(200_000)}`],
  ['parts of JSON', `curl ${token} -u a:b ${'--json [ '.repeat(100_000)}`],
  ['requests', `curl ${token} -u a:b ${'-: '.repeat(200_000)}`],
])('reads %s of any number in no more time than their length takes', (_what, text) => {
  expect(readCurl(text).rows).toHaveLength(1);
});

it('lists some of very many options that are not known, each once, and says how many others there are', () => {
  const letters = Array.from({ length: 500 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
  const notes = readCurl(`curl ${token} -u a:b -${letters}${letters}`).rows[0]?.notes;
  expect(notes).toHaveLength(101);
  expect(notes?.at(-1)).toEqual({ source: '+800', code: 'others_not_listed' });
});

it('finds the command that signs in, in a script of more lines than an import may have profiles', () => {
  const others = 'echo\n'.repeat(limits.importProfiles + 1);
  const { rows } = readCurl(`curl ${token} -u a:b -d grant_type=client_credentials\n${others}`);
  expect(rows).toHaveLength(1);
});

it.each([
  ['commands', 'curl x -u a:b\n'.repeat(limits.importProfiles + 1), 'too_many_profiles'],
  ['characters', `curl x -u a:b -${'~'.repeat(curlLimit)}`, 'import_too_large'],
])('refuses more %s than are read', (_what, text, code) => {
  expect(() => readCurl(text)).toThrow(
    expect.objectContaining({ fieldErrors: [expect.objectContaining({ path: 'text', code })] }),
  );
});
