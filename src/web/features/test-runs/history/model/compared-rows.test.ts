import { describe, expect, it } from 'vitest';
import { anExchange, aTestRun } from '../../../../testing/test-runs.ts';
import { savedProfile } from '../../../../testing/profile-form.ts';
import { en } from '../../../../messages/en.ts';
import { bodyMembers, headerValues } from './answer-values.ts';
import { comparedRows } from './compared-rows.ts';
import { snapshotValues } from './snapshot-values.ts';

function answered(text: string, headers: readonly (readonly [string, string])[] = []) {
  const { response } = anExchange();
  if (response === null) throw new Error('The exchange has an answer.');
  const pairs = headers.map(([name, value]): [string, string] => [name, value]);
  return anExchange({ response: { ...response, headers: pairs, body: { ...response.body, text } } });
}

describe('comparedRows', () => {
  it('marks what is another, what is new and what is gone', () => {
    const earlier = [
      { name: 'a', text: '1' },
      { name: 'b', text: '2' },
      { name: 'gone', text: 'x' },
    ];
    const later = [
      { name: 'b', text: '3' },
      { name: 'a', text: '1' },
      { name: 'new', text: 'y' },
    ];
    const rows = comparedRows(earlier, later);
    expect(rows.map(({ name, isChanged }) => `${name} ${isChanged}`)).toEqual([
      'b true',
      'a false',
      'new true',
      'gone true',
    ]);
    expect(rows.at(-1)).toMatchObject({ earlier: { text: 'x' }, later: null });
  });

  it('takes an empty value and none for the same', () => {
    expect(comparedRows([{ name: 'a', text: '' }], [])).toMatchObject([{ isChanged: false }]);
  });
});

const options: Readonly<Record<string, string>> = en.formOptions;
const words = { option: (name: string) => options[name] ?? '', mandatory: en.formRows.mandatory };

describe('the profile that was tested', () => {
  it('says of a value that users enter its title and all that was set of it', () => {
    const row = {
      ...{ title: 'Account', fieldKey: 'account', fieldType: 'textbox', fieldValue: '', hint: 'as in bills' },
      ...{ mandatory: true, dataType: 'number', visibility: 'read_only' },
    };
    const text = (title: string) =>
      snapshotValues(
        aTestRun({ profileType: 'basic', profile: { formFields: [{ ...row, title }] } }),
        words,
      ).find(({ name }) => name === 'formFields')?.text;
    expect(text('Account')).toBe('Textbox Account (account); as in bills; Number; Read-only; Mandatory');
    expect(text('Customer')).not.toBe(text('Account'));
  });

  it('says of a secret only which one it is', () => {
    const values = snapshotValues(aTestRun({ profile: { ...savedProfile() } }), words);
    const texts = Object.fromEntries(values.map(({ name, text }) => [name, text]));
    expect(texts).toMatchObject({
      clientId: 'travel-planner-prod',
      clientSecret: '‹0a1b2c3d›',
      clientAuthentication: 'client_secret_post',
      tenancy: 'https://{tenant}.stayhub.example/v1',
      scope: 'scope: bookings.read\napi_token: ‹0a1b2c3d›',
      authorizationFields:
        'Header Authorization: Bearer {{accessToken}}\nQuery String key: ‹0a1b2c3d›\nPath Param region: eu',
    });
    expect(values.find(({ name }) => name === 'clientAuthentication')?.kind).toBe('choice');
  });

  it('is empty where the run did not keep it', () => {
    expect(snapshotValues(aTestRun(), words)).toEqual([]);
  });
});

describe('an answer', () => {
  it('is taken apart into the members of its JSON', () => {
    expect(bodyMembers(answered('{"error":"x","detail":{"id":7,"list":[1,2],"none":{}}}'))).toEqual([
      { name: 'error', text: 'x' },
      { name: 'detail.id', text: '7' },
      { name: 'detail.list', text: '[1,2]' },
      { name: 'detail.none', text: '{}' },
    ]);
  });

  it.each([
    ['', []],
    ['<html>', [{ name: '', text: '<html>' }]],
    ['[1]', [{ name: '', text: '[1]' }]],
    ['x'.repeat(2001), [{ name: '', text: `${'x'.repeat(2000)}…` }]],
  ])('is one text where it has none: %.20s', (text, values) => {
    expect(bodyMembers(answered(text))).toEqual(values);
  });

  it('has its headers by name, repeated ones together', () => {
    expect(
      headerValues(
        answered('', [
          ['Set-Cookie', 'a'],
          ['Date', 'now'],
          ['set-cookie', 'b'],
        ]),
      ),
    ).toEqual([
      { name: 'date', text: 'now' },
      { name: 'set-cookie', text: 'a\nb' },
    ]);
  });

  it('has nothing where none came', () => {
    const none = anExchange({ response: null });
    expect([bodyMembers(none), headerValues(none)]).toEqual([[], []]);
  });
});
