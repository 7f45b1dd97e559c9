import { profileFor } from '../fixtures/assistant.ts';
import { pkcs12Of } from '../fixtures/provider/certificates.ts';
import { startMutualTlsServer, type MutualTlsServer } from '../fixtures/provider/mutual-tls-server.ts';
import { expect, test } from '../fixtures/test.ts';
import { copyBy } from '../pages/clipboard.ts';
import { field, form, save, saveAndClose } from '../pages/profile-form.ts';
import { edit, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, showTab, testDialog } from '../pages/test-result.ts';

const passphrase = 'passphrase-canary-4e1d';

// A browser host sends nothing over TLS.
test.describe('a server that demands certificates', { tag: '@server-only' }, () => {
  let provider: MutualTlsServer;

  test.beforeAll(async () => {
    provider = await startMutualTlsServer();
  });

  test.afterAll(() => provider.close());

  test('is reached with a certificate from a file, and by the authority that the diagnosis asks for', async ({
    assistant,
    audit,
    page,
    pageWatch,
    visit,
  }) => {
    const client = {
      clientId: provider.registerClient('travel-planner'),
      clientSecret: 'unused',
      tokenUrl: provider.tokenUrl,
    };
    const certificate = provider.clientAuthority.issue('travel-planner', 10);
    const file = {
      name: 'client.p12',
      mimeType: 'application/x-pkcs12',
      buffer: pkcs12Of(certificate, passphrase),
    };
    await assistant.addProfile(profileFor(client));
    await visit(assistant.path);
    await edit(page, 'Hotel Bookings');
    await field(page, 'Client Authentication').selectOption('tls_client_auth');
    const chooser = page.waitForEvent('filechooser');
    await form(page).getByRole('button', { name: 'Upload a key file' }).click();
    await (await chooser).setFiles(file);
    await expect(field(page, 'Private key')).not.toHaveValue('');

    pageWatch.expectStatus(422);
    await save(page);
    const asked = field(page, 'Key passphrase');
    await expect(asked).toHaveAccessibleDescription(/Enter the passphrase: this key is encrypted\./);
    expect.soft(await audit(), 'a file that asks for its passphrase').toEqual([]);
    await asked.fill('another');
    pageWatch.expectStatus(422);
    await save(page);
    await expect(asked).toHaveAccessibleDescription(/This passphrase does not open the key\./);
    await asked.fill(passphrase);
    await saveAndClose(page);

    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await expect(testDialog(page)).toContainText('This server does not know who issued the certificate');
    await testDialog(page).getByRole('button', { name: 'Enter the certificate authority' }).click();
    const authority = field(page, 'Certificate authority');
    await expect(authority).toBeFocused();
    await authority.fill('hello');
    pageWatch.expectStatus(422);
    await save(page);
    await expect(authority).toHaveAccessibleDescription(/This is no certificate that can be read\./);
    expect.soft(await audit(), 'an authority that is none').toEqual([]);
    await authority.fill(provider.authority.cert);
    await saveAndClose(page);

    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await expect(testDialog(page)).toContainText('The client certificate expires on');
    const request = await showTab(page, 'Request');
    await expect(request).toContainText('client_id');
    await showTab(page, 'Timeline');
    expect.soft(await audit(), 'the certificates of the connection').toEqual([]);
    await closeResult(page);

    await edit(page, 'Hotel Bookings');
    await expect(form(page)).toContainText('CN=travel-planner');
    await expect(form(page)).toContainText('CN=Client Root');
    await expect(form(page)).toContainText('Have a new one ready.');
    await expect(form(page)).toContainText('CN=Company Root');
    expect.soft(await audit(), 'the certificates').toEqual([]);
    expect(await page.content()).not.toContain(passphrase);
  });

  test('refuses a client that it does not know, and says so', async ({
    assistant,
    audit,
    page,
    pageWatch,
    visit,
  }) => {
    const clientId = provider.registerClient('another');
    const { cert, key } = provider.clientAuthority.issue('travel-planner', 400);
    const client = { clientId, clientSecret: 'unused', tokenUrl: provider.tokenUrl };
    await assistant.addProfile(
      profileFor(client, {
        clientAuthentication: 'tls_client_auth',
        clientKey: key,
        clientCertificate: cert,
        certificateAuthority: provider.authority.cert,
      }),
    );
    await visit(assistant.path);
    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await testDialog(page).getByRole('button', { name: 'Edit the certificate', exact: true }).click();
    const certificate = field(page, 'Certificate');
    await expect(certificate).toBeFocused();
    const right = provider.clientAuthority.issue('another', 400);
    await certificate.fill(right.cert);
    pageWatch.expectStatus(422);
    await save(page);
    await expect(certificate).toHaveAccessibleDescription(
      /The private key does not belong to this certificate\./,
    );
    expect.soft(await audit(), 'a key that does not belong').toEqual([]);
    await field(page, 'Private key').fill(right.key);
    await saveAndClose(page);
    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    const timeline = await showTab(page, 'Timeline');
    const fingerprint = timeline.getByRole('button', { name: /^Copy SHA-256 of / }).first();
    expect(await copyBy(fingerprint, 'SHA-256 copied')).toMatch(/^(?:[0-9A-F]{2}:?){32}$/i);
  });
});
