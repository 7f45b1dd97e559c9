import { describe, expect, it } from 'vitest';
import { isTenant, templateOrigin, urlTemplateProblem } from './url-template.ts';

describe('urlTemplateProblem', () => {
  it.each([
    'https://id.example.com/oauth/token?api-version=1',
    'https://{tenant}.example.com/oauth',
    'https://{tenant}-id.example.com/oauth',
    'https://api.example.com/{tenant}/token',
    'https://api.example.com/token?tenant={tenant}',
    'http://{tenant}.localhost:8080/token',
    'https://[2001:db8::1]/token',
    'https://bücher.example/token',
  ])('accepts %s', (url) => expect(urlTemplateProblem(url)).toBeNull());

  it.each([
    ['', 'url_invalid'],
    ['https:/id.example.com', 'url_invalid'],
    ['https://', 'url_invalid'],
    ['https://:8080/', 'url_invalid'],
    ['javascript:alert(1)', 'url_invalid'],
    ['https://exa mple.com/', 'url_invalid'],
    ['https://a.example.com/\u0000', 'url_invalid'],
    ['https://u@id.example.com/', 'url_userinfo'],
    ['https://1.1.1.1 &@2.2.2.2/', 'url_invalid'],
    ['https://{tenant}@id.example.com/', 'tenant_position'],
    ['https://id.example.com/#', 'url_fragment'],
    ['https://{tenant}/', 'tenant_owns_host'],
    ['https://{tenant}.com/', 'tenant_owns_host'],
    ['https://example.{tenant}/', 'tenant_owns_host'],
    ['https://id.example.com:{tenant}/', 'url_invalid'],
  ])('reports %s as %s', (url, problem) => expect(urlTemplateProblem(url)).toBe(problem));
});

describe('templateOrigin', () => {
  it.each([
    ['https://{tenant}.example.com/a', 'https://{tenant}.example.com'],
    ['https://ID.example.com:443/a', 'https://id.example.com'],
    ['https://id.example.com:8443/a', 'https://id.example.com:8443'],
  ])('of %s is %s', (url, origin) => expect(templateOrigin(url)).toBe(origin));
});

describe('isTenant', () => {
  it.each(['acme', 'Acme-Travel', 'a', '1', 'x'.repeat(63)])('takes %s', (tenant) =>
    expect(isTenant(tenant)).toBe(true),
  );
  it.each([
    '',
    'evil.com/x',
    'a.b',
    'a/b',
    'a?b',
    'a#b',
    'a@b',
    'a:b',
    'a\\b',
    '-a',
    'a-',
    'a b',
    'a%2eb',
    'x'.repeat(64),
    'ä',
    'a\n',
  ])('refuses %j', (tenant) => expect(isTenant(tenant)).toBe(false));
});
