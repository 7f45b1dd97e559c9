import { describe, expect, it } from 'vitest';
import { addressParts, tenantPlace } from './tenant-place.ts';

describe('tenantPlace', () => {
  it.each([
    ['https://{tenant}.stayhub.example', 'https://', '.stayhub.example'],
    ['https://{tenant}.stayhub.example/api?x=1', 'https://', '.stayhub.example'],
    ['https://id-{tenant}.a.example:8443/b', 'https://id-', '.a.example:8443'],
    ['https://login.example.com/{tenant}', 'https://login.example.com/', ''],
    ['https://a.example/{tenant}/oauth', 'https://a.example/', '/oauth'],
  ])('%s', (template, before, after) => {
    expect(tenantPlace(template)).toEqual({ before, after });
  });

  it('shortens what would leave no room to type', () => {
    const place = tenantPlace(
      'https://login.identity.customers.example.com/{tenant}/and/another/very/long/way/down',
    );
    expect(place?.before).toBe('…ty.customers.example.com/');
    expect(place?.after).toBe('/and/another/very/long/wa…');
  });

  it('is nowhere where the address has no tenancy', () => {
    expect(tenantPlace('https://a.example')).toBeNull();
  });
});

describe('addressParts', () => {
  function drawn(template: string, tenant: string): string {
    return addressParts(template, tenant)
      .map(({ text, isFilled }) => (isFilled ? `[${text}]` : text))
      .join('');
  }

  it('fills the tenancy in wherever it stands', () => {
    expect(drawn('https://{tenant}.a.example/{tenant}/token', 'acme')).toBe(
      'https://[acme].a.example/[acme]/token',
    );
  });

  it('keeps the placeholder until something is typed, and variables always', () => {
    expect(drawn('https://{tenant}.{{env.DOMAIN}}/token', '')).toBe(
      'https://[{tenant}].[{{env.DOMAIN}}]/token',
    );
    expect(drawn('https://a.example/token', 'acme')).toBe('https://a.example/token');
  });
});
