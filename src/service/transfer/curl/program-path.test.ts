import { describe, expect, it } from 'vitest';
import { importOf } from '../../testing/transfer/transfer-scene.ts';
import { readText } from '../import/read-text.ts';
import { withPrograms } from './program-word.ts';

const token = 'https://id.example.com/oauth/token';
const client = `-u my-id:s3cret -d grant_type=client_credentials ${token}`;
const taken = {
  type: 'oauth2_client_credentials',
  clientId: 'my-id',
  clientSecret: 's3cret',
  tokenRequestUrl: token,
};

describe('a program by its path', () => {
  it.each([
    ['of a folder', `/usr/bin/curl ${client}`],
    ['of the folder one is in', `./curl ${client}`],
    ['of the home', `~/bin/curl ${client}`],
    ['in quotes', `"/Applications/My Tools/curl" ${client}`],
    ['in quotes that keep everything', `'/opt/my tools/curl' ${client}`],
    ['with a blank that is escaped', `/opt/my\\ tools/curl ${client}`],
    ['of Windows', `C:\\Windows\\System32\\curl.exe ${client}`],
    ['of Windows, in quotes', `"C:\\Program Files\\curl\\bin\\curl.exe" ${client}`],
    ['of Windows, and lines', `C:\\curl\\curl.exe ^\r\n -u ^"my-id:s3cret^" ^\r\n ${client}`],
    ['of PowerShell', `& 'C:\\Program Files\\curl\\curl.exe' ${client}`],
    ['of a folder of PowerShell', `.\\curl.exe ${client}`],
    ['behind a prompt', `$ /usr/bin/curl ${client}`],
    ['behind a prompt of Windows', `C:\\Users\\me>C:\\Windows\\System32\\curl.exe ${client}`],
    ['behind a prompt of PowerShell', `PS C:\\> C:\\Windows\\System32\\curl.exe ${client}`],
    ['behind a comment', `#!/bin/sh\n# get a token\n/usr/bin/curl ${client}`],
    ['in what takes its answer', `TOKEN=$(/usr/bin/curl -s ${client} | jq -r .access_token)`],
    ['on a line of its own', `/usr/bin/curl \\\n  -s \\\n  ${client}`],
    ['without a folder', `"curl" ${client}`],
    ['without a folder on Windows', `curl.exe ${client}`],
  ])('%s is read', async (_where, text) => {
    const { format, rows, notes } = await readText(importOf(text));
    expect({ format, notes, rows }).toMatchObject({
      format: 'curl',
      notes: [],
      rows: [{ profile: taken, notes: [] }],
    });
  });

  it('is read in each of several lines of Windows', async () => {
    const one = String.raw`C:\curl\curl.exe -H ^"X-Key: k1^" https://one.example/`;
    const { rows } = await readText(importOf(`${one}\r\n${one.replaceAll('one', 'two')}`));
    expect(rows).toMatchObject([{ profile: { name: 'one.example' } }, { profile: { name: 'two.example' } }]);
  });

  it.each([
    `curl ${token} \\\n  /tmp/curl -s`,
    `ls /usr/bin/curl`,
    `/usr/bin/curl is the program`,
    `/usr/bin/mycurl ${client}`,
    `https://example.com/curl -s`,
  ])('stays what it is in %j', (text) => {
    expect(withPrograms(text)).toBe(text);
  });

  it.each(['/curl', ';/', '"', '!"/', 'time ', '\\ ', 'PS ', 'A:\\', '(`', '$"/a '])(
    'is looked for in any number of %j',
    (part) => {
      expect(withPrograms(`curl${part.repeat(100_000)}`).length).toBeGreaterThan(0);
    },
  );
});
