import { profileFor } from '../fixtures/assistant.ts';
import { auditOf } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { answerOnce } from '../pages/altered-answers.ts';
import { holdRequests, loseRequests } from '../pages/lost-network.ts';
import { movingParts } from '../pages/motion.ts';
import { testFromRow } from '../pages/profile-list.ts';
import { textsThatStickOut } from '../pages/sticking-out.ts';
import { startSignIn } from '../pages/sign-in-window.ts';

test('axe finds nothing where there is no assistant', async ({ assistant: _, audit, page, visit }) => {
  await answerOnce(page, {
    method: 'GET',
    path: '/assistants?limit=200',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: { items: [], nextCursor: null, total: 0 },
  });
  await visit('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(1);
  expect(await audit()).toEqual([]);
});

test('axe finds nothing where a profile is not there, or cannot be read', async ({
  assistant,
  audit,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  pageWatch.allowStatus(404);
  const { id } = await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(`${assistant.path}/nobody`);
  await expect(page.getByRole('dialog')).toContainText('There is no such profile');
  expect.soft(await audit(), 'a profile that is not there').toEqual([]);

  const findProfile = await loseRequests(page, `/authorization-profiles/${id}`);
  await visit(`${assistant.path}/${id}`);
  const again = page.getByRole('button', { name: 'Try again', exact: true });
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('The server cannot be reached.');
  expect.soft(await audit(), 'a profile that cannot be read').toEqual([]);
  await findProfile();
  await again.click();
  await expect(page.getByRole('dialog').getByLabel('Name', { exact: true })).toHaveValue('Hotel Bookings');
});

test('axe finds nothing where the assistants cannot be read', async ({
  assistant: _,
  audit,
  page,
  visit,
}) => {
  const findAssistants = await loseRequests(page, '/assistants?limit=200');
  await visit('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The server cannot be reached.');
  expect.soft(await audit(), 'the assistants').toEqual([]);
  await findAssistants();
  await page.getByRole('main').getByRole('button', { name: 'Try again', exact: true }).click();
  await expect(page).toHaveURL(/\/authorization-profiles$/);
});

test('an assistant that is not there leads to another, however long its name is', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.allowStatus(404);
  await page.setViewportSize({ width: 320, height: 800 });
  const at = '2026-11-23T12:00:00.000Z';
  const long = { id: 'long', name: 'a'.repeat(255), version: 1, createdAt: at, updatedAt: at };
  await answerOnce(page, {
    method: 'GET',
    path: '/assistants?limit=200',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: { items: [long], nextCursor: null, total: 1 },
  });
  await visit(assistant.path.replace(assistant.id, 'none'));
  const link = page.getByRole('main').getByRole('link', { name: /^Go to / });
  await expect(link).toBeVisible();
  expect(await textsThatStickOut(link)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('axe finds nothing while a list is loading, and a profile, and nothing moves', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const { id } = await assistant.addProfile(profileFor(provider.practiceClient));
  await holdRequests(page, '/authorization-profiles');
  await visit(assistant.path);
  await expect(page.getByText('Loading profiles…')).toBeAttached();
  expect.soft(await movingParts(page), 'the list').toEqual([]);
  expect.soft(await audit(), 'the list').toEqual([]);
  await visit(`${assistant.path}/${id}`);
  await expect(page.getByRole('dialog').getByText('Loading the profile…')).toBeAttached();
  expect.soft(await movingParts(page), 'the form').toEqual([]);
  expect.soft(await audit(), 'the form').toEqual([]);
});

// In a browser host it has no address of its own: it is written into the window, where axe does not always find it.
test('axe finds nothing in the window of the practice provider in which users sign in @server-only', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const { clientId, clientSecret, tokenUrl } = provider.practiceClient;
  await assistant.addProfile({
    type: 'oauth2_authorization_code',
    name: 'Calendar',
    clientId,
    clientSecret,
    authorizationUrl: tokenUrl.replace(/\/token$/, '/authorize'),
    tokenRequestUrl: tokenUrl,
    scope: [{ key: 'scope', value: 'api:read' }],
  });
  await visit(assistant.path);
  await testFromRow(page, 'Calendar');
  const signIn = await startSignIn(page);
  await expect(signIn.getByRole('button', { name: 'Allow' })).toBeVisible();
  expect(await auditOf(signIn)()).toEqual([]);
});
