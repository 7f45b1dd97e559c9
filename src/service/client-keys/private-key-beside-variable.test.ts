import { expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { toPem } from '#contract/client-key/pem.ts';
import { testKeyring, testRandom } from '../testing/deterministic.ts';
import { clientCredentials } from '../testing/profiles.ts';
import { createVault } from '../vault/vault.ts';
import { prepareAuthorities } from './prepare-authorities.ts';
import { prepareKeys } from './prepare-keys.ts';

const context = { vault: createVault(testKeyring(), testRandom()), assistantId: 'assistant', now: 0 };
const key = { code: 'certificate_unreadable', parameters: { field: 'key' } };

async function errorsOf(certificates: string) {
  const profile = authorizationProfileWriteSchema.parse(
    clientCredentials({ clientCertificate: certificates, certificateAuthority: certificates }),
  );
  const [ofClient, ofAuthority] = [
    await prepareKeys(profile, null, context),
    await prepareAuthorities(profile.certificateAuthority),
  ];
  return [...ofClient.errors, ...ofAuthority.errors];
}

it.each(['PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'PKCS12'])(
  'certificates that are a variable are refused with a %s beside it, which would not be sealed',
  async (label) => {
    expect(await errorsOf(`{{env.CERTIFICATE}}\n${toPem(label, new Uint8Array(60))}`)).toMatchObject([
      { path: 'clientCertificate', ...key },
      { path: 'certificateAuthority', ...key },
    ]);
  },
);

it('certificates that are a variable alone are read once it is filled in', async () => {
  expect(await errorsOf('{{env.CERTIFICATE}}')).toEqual([]);
});
