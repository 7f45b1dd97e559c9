import { profileFor } from '../fixtures/assistant.ts';
import { auditOf } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { answerOnce } from '../pages/altered-answers.ts';
import { holdRequests } from '../pages/lost-network.ts';
import { movingParts } from '../pages/motion.ts';
import { testFromRow } from '../pages/profile-list.ts';
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
