import { describe, expect, it } from 'vitest';
import { secretsIn } from '../file/profile-secret-paths.ts';
import { readCurl } from './read-curl.ts';
import { isCurl } from './script-text.ts';

const token = 'https://id.example.com/oauth/token';
const taken = {
  type: 'oauth2_client_credentials',
  clientId: 'my-id',
  clientSecret: 's3cret',
  tokenRequestUrl: token,
};
const client = '-d grant_type=client_credentials -d client_id=my-id -d client_secret=s3cret';

describe('a command as pages and scripts have it', () => {
  it.each([
    ['a comment before it', `# get a token\n\ncurl ${token} ${client}`],
    ['a fence of Markdown around it', `\`\`\`bash\ncurl ${token} ${client}\n\`\`\``],
    ['blanks behind the backslash of a line', `curl ${token} \\ \n  ${client}`],
    ['what takes its answer', `export TOKEN=$(curl -s ${token} ${client} | jq -r .access_token)`],
    [
      'what takes its answer, up to the bracket',
      `#!/bin/sh\nTOKEN=$(curl ${client} ${token})\necho "$TOKEN"`,
    ],
    [
      'what takes its answer, in quotes',
      `TOKEN="$(curl -s "${token}" ${client} | jq -r '.access_token')"\necho "$TOKEN"`,
    ],
    [
      'what takes its answer, in quotes up to the bracket',
      `export TOKEN="$(curl ${token} ${client})"\necho "\${TOKEN} x"`,
    ],
    ['what takes its answer behind a blank', `TOKEN=$( curl ${token} ${client})`],
    ['what takes its answer on lines of their own', `TOKEN=$(\n  curl ${token} \\\n  ${client})`],
    ['backticks around it', `TOKEN=\`curl ${token} ${client}\``],
    ['the prompt of root', `\`\`\`\n# curl ${token} ${client}\n\`\`\``],
    [
      'a bracket of its own at its end',
      `TOKEN=$(curl ${token} ${client} -H 'User-Agent: x (y)' | jq -r .access_token)`,
    ],
    [
      'a bracket nobody put in quotes at its end',
      `TOKEN=$(curl ${token} ${client} -o x(y) | jq -r .access_token)`,
    ],
    [
      'variables that are set before it',
      `ID=my-id\nexport SECRET='s3cret' HOST=id.example.com\nURL="https://$HOST/oauth/token"\n` +
        `curl "$URL" -u "$ID:\${SECRET}" -d grant_type=client_credentials`,
    ],
  ])('is read with %s', (_what, text) => {
    expect(isCurl(text)).toBe(true);
    const { rows } = readCurl(text);
    expect(rows).toMatchObject([{ profile: taken, notes: [] }]);
    expect(secretsIn(rows[0]?.profile)).toMatchObject([{ path: 'clientSecret', text: 's3cret' }]);
  });

  it('keeps in the address what stands behind an ampersand that nobody put in quotes', () => {
    const { rows } = readCurl(
      `curl -X POST ${token}?grant_type=account_credentials&account_id=a1 -u my-id:s3cret & curl x`,
    );
    expect(rows).toMatchObject([
      {
        profile: { ...taken, grantType: 'account_credentials', scope: [{ key: 'account_id', value: 'a1' }] },
      },
    ]);
  });

  it.each([
    ["'client_secret=abc)' | jq -r .access_token)", 'abc)'],
    ["'client_secret=abc)')", 'abc)'],
    ['"client_secret=abc\\`")', 'abc`'],
    ['client_secret=abc\\))', 'abc)'],
  ])('keeps a bracket in quotes at the end of %s', (end, clientSecret) => {
    const { rows } = readCurl(
      `TOKEN=$(curl ${token} -d grant_type=client_credentials -d client_id=a -d ${end}`,
    );
    expect(rows[0]?.profile).toMatchObject({ clientSecret });
  });

  it('keeps a variable that only a shell can work out', () => {
    const { rows } = readCurl(`ID=$(cat id)\nID2=$ID\ncurl ${token} -d client_id=$ID2 ${client}`);
    expect(rows[0]?.profile).toMatchObject({ clientId: '{{env.ID}}' });
    expect(rows[0]?.notes).toContainEqual({ source: '$ID', code: 'variable_kept' });
  });

  it('fills in no value that is set later than the one it stands in', () => {
    const { rows } = readCurl(`A=$B\nB=my-id\ncurl ${token} -u $A:$B -d grant_type=client_credentials`);
    expect(rows[0]?.profile).toMatchObject({ clientId: '{{env.B}}', clientSecret: 'my-id' });
  });

  it('fills in no more than a text may have characters', () => {
    const doubled = Array.from({ length: 40 }, (_, at) => `V${at + 1}=$V${at}$V${at}`).join('\n');
    const { rows } = readCurl(`V0=${'x'.repeat(100)}\n${doubled}\ncurl ${token} ${client} -d a=$V40`);
    expect(JSON.stringify(rows).length).toBeLessThan(4 * 1024 * 1024);
  });

  it.each([
    'openapi: 3.0.0\n# curl x',
    '# Download:\n# curl -O https://a.example/\nopenapi: 3.1.0',
    'curlew: 1',
    '# only a comment',
    'A=1\nwget x\ncurl y',
  ])('is not seen in %j', (text) => {
    expect(isCurl(text)).toBe(false);
  });
});
