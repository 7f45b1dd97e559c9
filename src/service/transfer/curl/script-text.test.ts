import { describe, expect, it } from 'vitest';
import { secretsIn } from '../file/profile-secret-paths.ts';
import { importOf } from '../../testing/transfer/transfer-scene.ts';
import { readText } from '../import/read-text.ts';
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
      'variables that are set on its line, in quotes',
      `ID='my-id'; SECRET="s3cret"; curl ${token} -u "$ID:$SECRET" -d grant_type=client_credentials`,
    ],
    [
      'variables that are set on its line, without blanks',
      `ID=my-id\nSECRET=s3cret;curl ${token} -u $ID:$SECRET -d grant_type=client_credentials`,
    ],
    [
      'variables that are set before it',
      `ID=my-id\nexport SECRET='s3cret' HOST=id.example.com\nURL="https://$HOST/oauth/token"\n` +
        `curl "$URL" -u "$ID:\${SECRET}" -d grant_type=client_credentials`,
    ],
    ['its options in a list', `OPTS=(-s ${client})\ncurl "\${OPTS[@]}" ${token}`],
    [
      'its options in a list of many lines',
      `declare -a OPTS=(\n  -u my-id:s3cret # the client\n\n  -H "User-Agent: x (y)"\n)\nOPTS+=(-d grant_type=client_credentials)\nALL=("\${OPTS[@]}")\ncurl "\${ALL[@]}" ${token}`,
    ],
    [
      'its options in a variable',
      `OPTS="-s -u my-id:s3cret"\nOPTS+=' -L'\ncurl $OPTS -d grant_type=client_credentials ${token}`,
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

  it('says which list is not in the text, and takes it for no address', () => {
    const { rows } = readCurl(`curl "\${OPTS[@]}" ${token} ${client}`);
    expect(rows).toMatchObject([
      { profile: taken, notes: [{ source: '${OPTS[@]}', code: 'reference_unresolved' }] },
    ]);
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

/** The only profile of a text, as it is found without its format. */
async function imported(text: string) {
  const { rows } = await readText(importOf(text));
  expect(rows).toHaveLength(1);
  return rows[0]?.profile;
}

describe('a command in a text that does not begin with it', () => {
  const command = `curl -u my-id:s3cret -d grant_type=client_credentials ${token}`;

  it.each([
    ['behind another', `cd /tmp && export A=1 && ${command} && echo ok`],
    ['that is timed', `time sudo ${command}`],
    ['that is explained', `To get a token, you'll run:\n\n    ${command}\n\nIt answers {"access_token":"x"}`],
    ['of a page in Markdown', `# Tokens\n\nHere's how:\n\n\`\`\`sh\n${command}\n\`\`\`\n\nThat's all.`],
    [
      'of a script',
      `#!/bin/bash\nset -euo pipefail\nsource .env\nID=my-id\n${command.replace('my-id', '$ID')}`,
    ],
  ])('is found %s', async (_where, text) => {
    expect(await imported(text)).toMatchObject(taken);
  });

  it('is found behind words with an apostrophe', async () => {
    const { rows } = await readText(
      importOf(
        `First you'll get a token:\n\n${command}\n\nThen don't forget:\n\ncurl -H 'X-Key: k' https://a.example/`,
      ),
    );
    expect(rows).toMatchObject([{ profile: taken }, { profile: { checkUrl: 'https://a.example/' } }]);
  });

  it('is not looked for in a description', async () => {
    const text = `openapi: 3.0.0\ninfo:\n  description: |\n    ${command}\n bad: [`;
    await expect(readText(importOf(text))).rejects.toMatchObject({
      fieldErrors: [{ code: 'import_unreadable' }],
    });
  });
});

it('reads a description in a fence of Markdown', async () => {
  const { format, rows } = await readText(
    importOf('```yaml\nsecuritySchemes:\n  a: {type: http, scheme: basic}\n```'),
  );
  expect({ format, rows: rows.length }).toEqual({ format: 'openapi', rows: 1 });
});

describe('a command', () => {
  const json = '{"grant_type":"client_credentials",\n "client_id":"my-id",\n "client_secret":"s3cret"}';

  it.each([
    [
      'of a word processor',
      `curl –X POST “${token}” —data ‘grant_type=client_credentials’ -u “my-id:s3cret”`,
    ],
    ['of PowerShell with JSON', `curl.exe ${token} -d '${json.replaceAll('"', '\\"')}'`],
    ['with a document', `curl ${token} -d @- <<EOF | jq .\n${json}\nEOF\necho "it's done"`],
    ['with a document in quotes', `curl ${token} --data=@- <<'END'\n${json}\nEND`],
    ['with a text that it reads', `curl ${token} --data-binary @- <<< '${json}'`],
    ['with the program in a list', `CURL=(curl -s -d '${json}')\n"\${CURL[@]}" ${token}`],
    ['with a document that is captured', `curl ${token} -d "$(cat <<EOF\n${json}\nEOF\n)"`],
  ])('%s is read', (_what, text) => {
    expect(readCurl(text).rows).toMatchObject([{ profile: taken, notes: [] }]);
  });

  it.each([
    ['$env:MY_ID:${env:MY_SECRET}', '{{env.MY_ID}}', '{{env.MY_SECRET}}'],
    ['${MY_ID:-demo}:${MY_SECRET:?is missing}', '{{env.MY_ID}}', '{{env.MY_SECRET}}'],
  ])('keeps the variables of %s', (user, clientId, clientSecret) => {
    const { rows } = readCurl(`curl -u "${user}" -d grant_type=client_credentials ${token}`);
    expect(rows).toMatchObject([{ profile: { clientId, clientSecret } }]);
  });

  it('keeps the variables of a document, unless it is in quotes', () => {
    const read = (quote: string) =>
      readCurl(`curl ${token} -d @- <<${quote}EOF${quote}\nclient_id=$ID&client_secret=b\nEOF`).rows;
    expect(read('')).toMatchObject([{ profile: { clientId: '{{env.ID}}' }, notes: [{ source: '$ID' }] }]);
    expect(read("'")).toMatchObject([{ profile: { clientId: '$ID' }, notes: [] }]);
  });

  it('takes what a page tells its reader to put in for a value', () => {
    const { rows } = readCurl(
      `curl ${token} -u <client id>:<secret> -d grant_type=client_credentials <in >out`,
    );
    expect(rows).toMatchObject([
      { profile: { tokenRequestUrl: token, clientId: '<client id>', clientSecret: '<secret>' } },
    ]);
  });
});
