import { describe, expect, it } from 'vitest';
import type { ProfileChange } from '#contract/profile-change.ts';
import { clientCredentials, filledValues, savedProfile } from '../../../../testing/profile-form.ts';
import { changedFields } from './apply-change.ts';
import { blankPair, blankSecret, blankValues } from './blank-values.ts';
import { inTheWay, inTheWayOfCall, isChanged } from './draft.ts';
import { newBaseDestination, newDestination } from './new-destination.ts';
import { profileToForm } from './profile-to-form.ts';
import { indexAfterMove, indexAfterRemoval, movedTo, neighbourAfterRemoval } from './row-operations.ts';
import { secretsAfterSave } from './secrets-after-save.ts';

const definitionOf = () => clientCredentials;

describe('moving and removing rows', () => {
  it('moves within the list only', () => {
    expect(movedTo(0, 'up', 3)).toBeNull();
    expect(movedTo(2, 'down', 3)).toBeNull();
    expect(movedTo(1, 'up', 3)).toBe(0);
    expect(movedTo(1, 'down', 3)).toBe(2);
  });

  it.each([
    [2, 2, 0, 0],
    [0, 2, 0, 1],
    [1, 0, 2, 0],
    [3, 0, 2, 3],
    [2, 0, 2, 1],
  ])('row %i is, after %i went to %i, row %i', (index, from, to, expected) => {
    expect(indexAfterMove(index, from, to)).toBe(expected);
  });

  it('counts the rows behind a removed one anew', () => {
    expect([0, 1, 2, 3].map((index) => indexAfterRemoval(index, 1))).toEqual([0, 1, 1, 2]);
  });

  it('leads focus to the row that takes the place, else to the last one', () => {
    expect(neighbourAfterRemoval(0, 3)).toBe(0);
    expect(neighbourAfterRemoval(2, 3)).toBe(1);
    expect(neighbourAfterRemoval(0, 1)).toBeNull();
  });
});

describe('whether closing would lose something', () => {
  it('is not the case for what saving would drop or trim', () => {
    const blank = blankValues(clientCredentials);
    const untouched = {
      ...blank,
      texts: { ...blank.texts, name: '  ' },
      pairs: { ...blank.pairs, scope: [blankPair, blankPair] },
    };
    expect(isChanged(untouched, blank, definitionOf)).toBe(false);
  });

  it('is the case for a typed secret and for a row that is being edited', () => {
    const saved = profileToForm(savedProfile());
    const secret = { text: 'new', stored: 'readable', stamp: '', isRemoved: false } as const;
    expect(isChanged({ ...saved, secrets: { clientSecret: secret } }, saved, definitionOf)).toBe(true);
    const [first] = saved.fieldLists.authorizationFields ?? [];
    if (first === undefined) throw new Error('The profile has a field.');
    const editor = { list: 'authorizationFields', index: 0, row: first };
    expect(isChanged({ ...saved, editor }, saved, definitionOf)).toBe(false);
    expect(
      isChanged({ ...saved, editor: { ...editor, row: { ...first, fieldValue: 'x' } } }, saved, definitionOf),
    ).toBe(true);
  });
});

describe('the secrets of a form that goes on after a save', () => {
  const saved = profileToForm(savedProfile());
  const typed = { ...blankSecret, text: 'typed' };
  const sent = { ...saved, secrets: { clientSecret: typed, clientKey: typed } };

  it('are those that are stored now, but for what was typed meanwhile', () => {
    const later = { ...typed, text: 'typed later' };
    expect(
      secretsAfterSave({ ...sent, secrets: { ...sent.secrets, clientKey: later } }, sent, saved),
    ).toEqual({ ...saved.secrets, clientKey: { ...saved.secrets.clientKey, text: 'typed later' } });
  });

  it('are left alone where another type was chosen meanwhile', () => {
    expect(secretsAfterSave({ ...sent, type: 'basic' }, sent, saved)).toEqual({});
  });
});

describe('what keeps a request from being shown', () => {
  const blank = blankValues(clientCredentials);
  const filled = filledValues();

  it('is an address that is not there yet', () => {
    expect(inTheWay(blank, clientCredentials)).toEqual({ kind: 'blank', names: ['tokenRequestUrl'] });
  });

  it('is what is wrong with the request, not with the profile around it', () => {
    const texts = { ...filled.texts, name: '', tokenRequestUrl: 'stayhub.example' };
    const scope = [{ ...blankPair, key: 'grant_type', value: 'x' }];
    expect(inTheWay({ ...filled, texts, pairs: { scope } }, clientCredentials)).toEqual({
      kind: 'wrong',
      names: ['tokenRequestUrl', 'scope'],
    });
  });

  it('is a certificate that is needed and not there yet: there is none to correct', () => {
    const texts = { ...filled.texts, clientAuthentication: 'tls_client_auth', clientCertificate: '' };
    expect(inTheWay({ ...filled, texts }, clientCredentials)).toEqual({
      kind: 'blank',
      names: ['clientCertificate'],
    });
  });

  it('is nothing where only the credentials are missing', () => {
    const texts = { ...blank.texts, tokenRequestUrl: 'https://a.example/' };
    expect(inTheWay({ ...filled, texts: { ...texts, clientId: 'x' } }, clientCredentials).names).toEqual([]);
  });
});

describe('what keeps the service call from being shown', () => {
  const tenancy = { enabled: 'yes', baseUrl: 'stayhub.example' } as const;
  const values = { ...blankValues(clientCredentials), tenancy };

  it('is the Check URL where there is one, else the base URL', () => {
    expect(inTheWayOfCall(values, clientCredentials)).toEqual({ kind: 'wrong', names: ['baseUrl'] });
    const texts = { ...values.texts, checkUrl: 'stayhub.example/me' };
    expect(inTheWayOfCall({ ...values, texts }, clientCredentials).names).toEqual(['checkUrl']);
  });

  it('is nothing that is wrong elsewhere', () => {
    const texts = { ...values.texts, checkUrl: 'https://stayhub.example/me' };
    expect(inTheWayOfCall({ ...values, texts }, clientCredentials).names).toEqual([]);
  });
});

describe('a stored secret and another address', () => {
  const saved = profileToForm(savedProfile());
  const withUrl = (tokenRequestUrl: string) => ({ ...saved, texts: { ...saved.texts, tokenRequestUrl } });
  const destination = (values: typeof saved) =>
    newDestination('tokenRequestUrl', values, saved, clientCredentials);

  it('is noticed as soon as the origin differs', () => {
    expect(destination(saved)).toBeNull();
    expect(destination(withUrl('https://{tenant}.stayhub.example/other'))).toBeNull();
    expect(destination(withUrl('https://{tenant}.evil.example/oauth2/token'))).toBe(
      'https://{tenant}.evil.example',
    );
    expect(destination(withUrl('https://{tenant}.stayhub.example:8443/'))).toBe(
      'https://{tenant}.stayhub.example:8443',
    );
    expect(destination(withUrl('not yet a URL'))).toBeNull();
  });

  it('is of no concern once every secret is entered again', () => {
    const secret = { text: 'again', stored: 'readable', stamp: '', isRemoved: false } as const;
    const moved = { ...withUrl('https://evil.example/'), secrets: { clientSecret: secret } };
    expect(destination(moved)).toBe('https://evil.example');
    expect(destination({ ...moved, pairs: {}, fieldLists: {} })).toBeNull();
  });

  it('is noticed for the base URL too', () => {
    const base = (baseUrl: string) => ({ ...saved, tenancy: { enabled: 'yes', baseUrl } as const });
    expect(newBaseDestination(base('https://{tenant}.stayhub.example/v2'), saved)).toBeNull();
    expect(newBaseDestination(base('https://{tenant}.other.example/v1'), saved)).toBe(
      'https://{tenant}.other.example',
    );
  });
});

describe('a suggested fix', () => {
  const saved = profileToForm(savedProfile());
  const changed = (change: ProfileChange) => changedFields(change, saved, clientCredentials);

  it('sets the fields that this type has and that it would change', () => {
    expect(
      changed({
        clientAuthentication: 'client_secret_basic',
        tokenRequestUrl: 'https://a.example/',
        scopeSeparator: 'comma',
      }),
    ).toEqual([
      { kind: 'text', name: 'clientAuthentication', text: 'client_secret_basic' },
      { kind: 'text', name: 'tokenRequestUrl', text: 'https://a.example/' },
    ]);
    expect(changedFields({ scopeSeparator: 'space' }, saved, { ...clientCredentials, fields: [] })).toEqual(
      [],
    );
  });

  it('sets and removes rows by their key, and keeps the others with what is stored of them', () => {
    const [first, second] = saved.pairs.scope ?? [];
    expect(
      changed({
        scope: [
          { do: 'set', key: 'scope', value: 'bookings.write' },
          { do: 'set', key: 'audience', value: 'https://api.example' },
        ],
      }),
    ).toEqual([
      {
        kind: 'rows',
        name: 'scope',
        rows: [
          { ...first, value: 'bookings.write' },
          second,
          { ...blankPair, key: 'audience', value: 'https://api.example' },
        ],
      },
    ]);
    expect(changed({ scope: [{ do: 'set', key: 'scope', value: 'bookings.read' }] })).toEqual([]);
  });

  it('leaves a blank row to type into where it takes the last one away', () => {
    const scope = [{ ...blankPair, key: 'scope', value: 'read' }, blankPair];
    const values = { ...filledValues(), pairs: { scope } };
    expect(changedFields({ scope: [{ do: 'remove', key: 'scope' }] }, values, clientCredentials)).toEqual([
      { kind: 'rows', name: 'scope', rows: [blankPair] },
    ]);
  });
});
