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

describe('a variable for the program', () => {
  it.each([
    ['is set before', `HTTP=curl\n$HTTP ${client}`],
    ['is set on the same line', `HTTP=curl; $HTTP ${client}`],
    ['has a folder', `#!/bin/sh\nexport HTTP=/usr/bin/curl\n\${HTTP} ${client}`],
    ['has options', `CURL="curl -s -d audience=a"\n$CURL ${client}`],
    ['stands in quotes', `HTTP='curl'\n"$HTTP" ${client}`],
    ['is set elsewhere, and says so', `set -e\nsource ./env\n"\${CURL}" ${client}`],
    ['is found by another program', `CURL=$(which curl)\n$CURL ${client}`],
    ['has a default', `curl_cmd=\${curl_cmd:-curl}\n\${curl_cmd:-curl} ${client}`],
    ['is on a line of its own', `$CURL \\\n  -s \\\n  ${client}`],
    ['stands in what takes its answer', `CURL=curl\nTOKEN="$($CURL -s ${client} | jq -r .access_token)"`],
    ['stands in backticks', `TOKEN=\`$curl_bin -s ${client}\``],
    ['stands behind other commands', `cd /tmp && time $CURL ${client}`],
    ['is one of PowerShell', `$exe = 'curl.exe'\n& $exe ${client}`],
  ])('that %s is read', async (_how, text) => {
    const { rows, notes } = await readText(importOf(text));
    expect({ notes, rows }).toMatchObject({ notes: [], rows: [{ profile: taken, notes: [] }] });
  });

  it('brings the options that are set with it', async () => {
    const { rows } = await readText(importOf(`CURL="curl -d audience=a"\n$CURL ${client}`));
    expect(rows).toMatchObject([{ profile: { scope: [{ key: 'audience', value: 'a' }] } }]);
  });

  it.each([
    `HTTP=wget\n$HTTP ${client}`,
    `$HTTP ${client}`,
    `curl ${token} \\\n  $MY_CURL -s`,
    `$CURL_OPTS -s ${token}`,
    `echo "$CURL" > x`,
    `[ -x "$CURL" ] || exit 1`,
  ])('stays what it is in %j', (text) => {
    expect(withPrograms(text)).toBe(text);
  });

  it.each(['\n', '$CURL ', 'CURL=curl\n', 'A=/', '(', '\\\n'])(
    'is looked for in any number of %j',
    (part) => {
      expect(withPrograms(`curl${part.repeat(100_000)}`).length).toBeGreaterThan(0);
    },
  );
});
