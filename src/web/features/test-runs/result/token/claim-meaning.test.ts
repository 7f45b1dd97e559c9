import { describe, expect, it } from 'vitest';
import { claimMeaning, claimText } from './claim-meaning.ts';

const context = { clientId: 'travel-planner', url: 'https://acme.stayhub.example/oauth2/token' };

describe('claimMeaning', () => {
  it.each([
    ['iss', 'https://acme.stayhub.example', 'issuerOfToken'],
    ['iss', 'https://acme.stayhub.example:8443', 'issuerElsewhere'],
    ['iss', 'stayhub', 'issuer'],
    ['sub', 'travel-planner', 'subjectIsClient'],
    ['sub', 'someone', 'subject'],
    ['azp', 'travel-planner', 'client'],
    ['client_id', 'other', 'clientOther'],
    ['exp', '1795448162', 'notATime'],
    ['exp', 1e30, 'notATime'],
    ['scp', ['read'], 'scope'],
  ])('%s %j', (name, value, text) => {
    expect(claimMeaning(name, value, context)?.text).toBe(text);
  });

  it('reads seconds as a time', () => {
    expect(claimMeaning('exp', 1795448162, context)).toEqual({
      text: 'expires',
      at: new Date('2026-11-23T15:36:02Z'),
    });
  });

  it.each(['custom', 'constructor', '__proto__', 'toString'])('says nothing of %s', (name) => {
    expect(claimMeaning(name, 'x', context)).toBeNull();
  });

  it('compares with nothing where nothing is known', () => {
    expect(claimMeaning('iss', 'https://a.example', { clientId: null, url: null })?.text).toBe('issuer');
  });
});

describe('claimText', () => {
  it('shows words as they are and the rest as JSON', () => {
    expect([claimText('a"b'), claimText(1), claimText(['a', 'b']), claimText({ a: null })]).toEqual([
      'a"b',
      '1',
      '["a","b"]',
      '{"a":null}',
    ]);
  });
});
