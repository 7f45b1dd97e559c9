import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '#contract/endpoints/endpoint.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { serverFolder } from '../fixtures/host.ts';
import { LeakSearch } from '../fixtures/leaks.ts';
import { readZip } from '../fixtures/read-zip.ts';
import { expect, test } from '../fixtures/test.ts';
import { edit, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, showTab } from '../pages/test-result.ts';

// The test makes a trace of its own, to search it.
test.use({ trace: 'off' });

const canaries = () => ({ secret: `canary:${randomUUID()}/+&%`, row: `canary-row-${randomUUID()}` });

/** An encrypted private key, its passphrase, and what of the plain key no other has. */
function keyCanaries() {
  const passphrase = `canary-passphrase-${randomUUID()}`;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { d = '' } = privateKey.export({ format: 'jwk' });
  const plain = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const encrypted = { format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase } as const;
  return {
    passphrase,
    pem: privateKey.export(encrypted).toString(),
    // Of the first line of PEM, its end: before that stands what all keys of the curve have.
    parts: [d, plain.slice(48, 64)],
  };
}

// Log, database and console of the process are where secrets could end up: a browser host has none of them.
test('a secret is found nowhere after it was saved and used @server-only', async ({
  assistant,
  browser,
  baseURL,
  provider,
  request,
}, testInfo) => {
  const { secret, row } = canaries();
  const key = keyCanaries();
  const search = new LeakSearch();
  const client = await provider.registerClient({ secret });
  const profile = profileFor(client, {
    tokenRequestHeaders: [{ key: 'X-Api-Key', value: row, secure: true }],
  });
  const echoed = { ...profile, name: 'Echo', tokenRequestUrl: provider.faultUrl('echoes-request') };
  const saved = await assistant.addProfile(profile);
  const { id: echoId } = await assistant.addProfile(echoed);
  const keyed = {
    ...echoed,
    name: 'Keyed',
    clientAuthentication: 'private_key_jwt',
    clientKey: key.pem,
    clientKeyPassphrase: key.passphrase,
  } as const;
  const { id: keyedId } = await assistant.addProfile(keyed);

  await test.step('in no answer of the API', async () => {
    const base = `${basePath}/assistants/${assistant.id}`;
    const profiles = `${base}/authorization-profiles`;
    const draft = { profile, profileId: saved.id };
    const answers = [
      await request.get(profiles),
      await request.get(`${profiles}/${saved.id}`),
      await request.post(`${profiles}/${saved.id}/test-runs`, { data: {} }),
      await request.post(`${profiles}/${echoId}/test-runs`, { data: {} }),
      await request.get(`${profiles}/${echoId}/test-runs`),
      await request.post(`${base}/test-runs`, { data: draft }),
      await request.post(`${base}/request-previews`, { data: draft }),
      await request.get(`${profiles}/${keyedId}`),
      await request.post(`${profiles}/${keyedId}/test-runs`, { data: {} }),
      await request.post(`${base}/test-runs`, { data: { profile: keyed } }),
      await request.post(`${base}/request-previews`, { data: { profile: keyed } }),
      await request.post(`${profiles}/${saved.id}/duplicate`),
    ];
    for (const answer of answers) {
      expect(answer.ok(), `${answer.url()} answers`).toBe(true);
      search.add(answer.url(), await answer.body());
    }
  });

  await test.step('in no error text', async () => {
    const path = `${basePath}/assistants/${assistant.id}/authorization-profiles`;
    const bodies = [
      `{"clientSecret":"${secret}`,
      JSON.stringify({ ...profile, clientSecret: { value: secret } }),
      JSON.stringify({ ...profile, name: 'Long', clientSecret: secret.repeat(200) }),
      JSON.stringify({ ...profile, name: 'Header', tokenRequestHeaders: [{ key: 'X', value: `${row}\n` }] }),
    ];
    for (const [index, data] of bodies.entries()) {
      const headers = { 'content-type': 'application/json' };
      const answer = await request.post(path, { data: Buffer.from(data), headers });
      expect(answer.status()).toBeGreaterThanOrEqual(400);
      search.add(`error ${index}`, await answer.body());
    }
  });

  await test.step('in no page, console or trace', async () => {
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    await context.tracing.start({ screenshots: true, snapshots: true });
    const page = await context.newPage();
    page.on('console', (message) => search.add(`console ${randomUUID()}`, message.text()));
    await page.goto(assistant.path);
    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    for (const tab of ['Headers', 'Response', 'Request', 'Timeline'] as const) {
      await showTab(page, tab);
      search.add(`page ${tab}`, await page.content());
    }
    await closeResult(page);
    await edit(page, 'Hotel Bookings');
    search.add('page form', await page.content());
    search.add(
      'values of the form',
      (
        await page
          .locator('input, textarea')
          .evaluateAll((all) =>
            all.map((each) =>
              each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement ? each.value : '',
            ),
          )
      ).join('\n'),
    );
    const path = testInfo.outputPath('trace.zip');
    await context.tracing.stop({ path });
    await context.close();
    for (const [name, content] of readZip(readFileSync(path))) search.add(`trace ${name}`, content);
  });

  await test.step('in no log, and in no byte of the database', () => {
    const folder = serverFolder();
    search.add('server.log', readFileSync(join(folder, 'server.log')));
    search.addFolder(join(folder, 'data'));
  });

  expect(search.size).toBeGreaterThan(20);
  expect(search.find([secret, row, key.passphrase, ...key.parts])).toEqual([]);
});

// The search belongs to the test above.
test('the search would find a secret that leaked @server-only', () => {
  const { secret, row } = canaries();
  const search = new LeakSearch();
  search.add('as it is', `a ${secret} b`);
  search.add('in a form', new URLSearchParams({ secret }).toString());
  search.add(
    'in a Basic header',
    Buffer.from(`client-1:${encodeURIComponent(row)}:and more`).toString('base64'),
  );
  search.add('in bytes', Buffer.from(row).toString('hex'));
  search.add('nowhere', 'canary');
  expect(search.find([secret, row])).toEqual(['as it is', 'in a form', 'in a Basic header', 'in bytes']);
});
