import { describe, expect, it } from 'vitest';
import { readPostman } from './read-postman.ts';

function before(exec: unknown, more: object = {}) {
  return { event: [{ listen: 'prerequest', script: { type: 'text/javascript', exec }, ...more }] };
}

const fetching = [
  '// get a token',
  'pm.sendRequest({ url: "https://id.example.com/token", body: "client_secret=c4nary" }, (_, answer) =>',
  '  pm.environment.set("token", answer.json().access_token));',
];
const item = [{ name: 'List', request: { method: 'GET', url: 'https://api.example.com/' } }];

function notesOf(members: object) {
  return readPostman({ info: { name: 'Hotels' }, item, ...members }).notes;
}

describe('a script before requests', () => {
  it('that obtains a token is named, by where it stands', () => {
    const request = {
      name: 'Rates',
      request: { method: 'GET', url: 'https://a.example/' },
      ...before(fetching),
    };
    const notes = notesOf({
      item: [{ name: 'Folder', item: [request], ...before(fetching) }],
      ...before(fetching),
    });
    expect(notes).toEqual(
      ['Hotels', 'Folder', 'Rates'].map((name) => ({
        source: `prerequest ${name}`,
        code: 'script_not_read',
      })),
    );
  });

  it.each([
    'pm.environment.set("token", "c4nary");',
    'pm.collectionVariables\n  .set("token", x)',
    'pm.request.headers.upsert({ key: "Authorization", value })',
    'pm.request.addHeader({ key: "X-Sign", value })',
    'postman.setGlobalVariable("AccessToken", x)',
    '$.ajax(settings).done(f)',
    'await pm.execution.runRequest("id")',
  ])('is named that does: %s', (script) => {
    expect(notesOf(before(script))).toEqual([{ source: 'prerequest Hotels', code: 'script_not_read' }]);
  });

  it.each([
    [before([''])],
    [before(['console.log(pm.request.url.toString(), pm.environment.get("a"))'])],
    [before(fetching.map((line) => `  // ${line}`))],
    [before(fetching, { disabled: true })],
    [before(fetching, { listen: 'test' })],
    [{ event: [null, {}] }],
  ])('is not spoken of that does nothing: %j', (members) => {
    expect(notesOf(members)).toEqual([]);
  });
});
