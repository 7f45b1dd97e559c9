import type { Page } from '@playwright/test';
import { generateKeyPairSync } from 'node:crypto';
import { createAuthority, pkcs12Of } from '../fixtures/provider/certificates.ts';
import { expect, test } from '../fixtures/test.ts';
import { errorSummary, field, fill, form, save, testDraft } from '../pages/profile-form.ts';
import { add } from '../pages/profile-list.ts';
import { testDialog } from '../pages/test-result.ts';

/** Made where a test asks for them: this file is loaded by every worker. */
const authority = once(() => createAuthority('Client Root'));
const good = once(() => authority().issue('travel-planner', 30));
const ended = once(() => authority().issue('travel-planner', -1));

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function weakKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

function armoured(bytes: Buffer): string {
  return `-----BEGIN PKCS12-----\n${bytes.toString('base64')}\n-----END PKCS12-----`;
}

interface Case {
  readonly what: string;
  readonly method: 'private_key_jwt' | 'tls_client_auth';
  readonly values: () => Readonly<Record<string, string>>;
  /** Where it is said, and what. */
  readonly at: string;
  readonly says: RegExp;
}

/** What the page sees by itself. */
const seenByPage: readonly Case[] = [
  {
    what: 'a text that is no PEM',
    method: 'private_key_jwt',
    values: () => ({ 'Private key': 'MIIEvQIBADANBg' }),
    at: 'Private key',
    says: /PEM/,
  },
  {
    what: 'an RSA key of 1024 bits',
    method: 'private_key_jwt',
    values: () => ({ 'Private key': weakKey() }),
    at: 'Private key',
    says: /This RSA key has 1024 bits\. Use one of at least 2048 bits\./,
  },
];

/** What shows where the key is opened. */
const seenByServer: readonly Case[] = [
  {
    what: 'a key of another certificate',
    method: 'tls_client_auth',
    values: () => ({ 'Private key': authority().issue('another', 30).key, Certificate: good().cert }),
    at: 'Certificate',
    says: /The private key does not belong to this certificate\./,
  },
  {
    what: 'a certificate that has expired',
    method: 'tls_client_auth',
    values: () => ({ 'Private key': ended().key, Certificate: ended().cert }),
    at: 'Certificate',
    says: /This certificate expired on/,
  },
  {
    what: 'a passphrase that does not open the file',
    method: 'tls_client_auth',
    values: () => ({ 'Private key': armoured(pkcs12Of(good(), 'right')), 'Key passphrase': 'wrong' }),
    at: 'Key passphrase',
    says: /does not open the/,
  },
];

async function enter(
  page: Page,
  method: Case['method'],
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await add(page);
  await fill(page, {
    Name: 'Hotel Bookings',
    'Client ID': 'travel-planner',
    'Token Request URL': 'https://login.example.com/token',
  });
  await field(page, 'Client Authentication').selectOption(method);
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value);
}

/** What stands in these fields, which may keep a text in one line. */
function entered(page: Page, values: Readonly<Record<string, string>>): Promise<string[]> {
  return Promise.all(Object.keys(values).map((label) => field(page, label).inputValue()));
}

for (const given of seenByPage)
  test(`${given.what} is refused at its field, nothing is sent and nothing lost`, async ({
    assistant,
    page,
    visit,
  }) => {
    await visit(assistant.path);
    const values = given.values();
    await enter(page, given.method, values);
    const before = await entered(page, values);
    await save(page);
    const control = field(page, given.at);
    await expect(control).toHaveAttribute('aria-invalid', 'true');
    await expect(control).toHaveAccessibleDescription(given.says);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await testDraft(page);
    await expect(errorSummary(page)).toBeFocused();
    await expect(testDialog(page)).toBeHidden();
    expect(sent.filter((path) => path.includes('test-runs'))).toEqual([]);
    expect(await entered(page, values)).toEqual(before);
  });

for (const given of seenByServer)
  test(`${given.what} is refused by the server, and nothing is lost`, async ({
    assistant,
    page,
    pageWatch,
    visit,
  }) => {
    await visit(assistant.path);
    const values = given.values();
    await enter(page, given.method, values);
    const before = await entered(page, values);
    pageWatch.expectStatus(422);
    await save(page);
    const control = field(page, given.at);
    await expect(control).toHaveAttribute('aria-invalid', 'true');
    await expect(control).toHaveAccessibleDescription(given.says);
    expect(await entered(page, values)).toEqual(before);
    await expect(form(page)).toBeVisible();
  });

test('a secret that is short for its signature is warned of, and is not in the way', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    Name: 'Hotel Bookings',
    'Client ID': 'travel-planner',
    'Client Secret Key': 'thirty-one bytes: one too short',
    'Token Request URL': 'https://login.example.com/token',
  });
  await field(page, 'Client Authentication').selectOption('client_secret_jwt');
  await expect(form(page)).toContainText('The client secret has 248 bits. HS256 wants at least 256');
  await save(page);
  await expect(form(page)).toBeHidden();
});
