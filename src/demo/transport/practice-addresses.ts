import { defaultSettings } from '#practice/settings.ts';

const domain = 'practice.example';

/** Where the practice identity provider answers inside the page. `{tenant}` stands for a tenancy. */
export const practiceAddresses = {
  origin: `https://${domain}`,
  tokenUrl: `https://${domain}/default/token`,
  tenantBaseUrl: `https://{tenant}.${domain}`,
  tenantTokenUrl: `https://{tenant}.${domain}/default/token`,
  faultUrl: (fault: string) => `https://${domain}/default/faults/${fault}/token`,
  tenants: defaultSettings.tenants,
} as const;

/** True for `https://practice.example` and one label before it: all that a page without a server can reach. */
export function isPracticeAddress(url: URL): boolean {
  if (url.protocol !== 'https:' || url.port !== '') return false;
  const label = url.hostname.endsWith(`.${domain}`) ? url.hostname.slice(0, -domain.length - 1) : null;
  return url.hostname === domain || (label !== null && !label.includes('.'));
}
