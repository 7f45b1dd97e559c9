import { endpoints, type EndpointId } from '#contract/endpoints/table.ts';
import type { PendingTestRun, TestRun } from '#contract/test-run.ts';
import type { Service } from '../service.ts';
import { callbackPage, textsOfAnswer } from './callback-page.ts';
import { route, type Route } from './route.ts';

/** An answer that is no single resource, such as a list. */
function plain<const Status extends number>(status: Status, body: unknown) {
  return { status, body };
}

/** A single resource: its ETag is made of its id and version. */
function single<const Status extends number, Resource extends { id: string; version: number }>(
  status: Status,
  resource: Resource,
) {
  return { status, body: resource, tagged: resource };
}

/** A test run never changes, so its version is always the first. */
function run<const Status extends number, Resource extends { id: string }>(
  status: Status,
  resource: Resource,
) {
  return { status, body: resource, tagged: { id: resource.id, version: 1 } };
}

/** A test run, or one that waits for a user: that one changes, so it has no ETag. */
function tested<const Status extends number>(status: Status, outcome: TestRun | PendingTestRun) {
  return outcome.status === 'waiting' ? plain(202, outcome) : run(status, outcome);
}

/** What carries out each endpoint of the contract. */
export function routesOf({
  assistants,
  profiles,
  trash,
  testRuns,
  transfers,
  variables,
  discover,
  generateKeyPair,
  hostNotices,
  callbackUrl,
}: Service): Record<EndpointId, Route> {
  const asked = <Body extends object>(body: Body, { origin }: URL) => ({
    ...body,
    callbackUrl: callbackUrl(origin),
  });
  return {
    getHost: route(endpoints.getHost, async ({ url }) =>
      plain(200, { notices: await hostNotices.list(), callbackUrl: callbackUrl(url.origin) }),
    ),

    discover: route(endpoints.discover, async ({ body, signal }) =>
      plain(200, await discover(body.issuer, signal)),
    ),

    generateKeyPair: route(endpoints.generateKeyPair, async ({ params, body }) =>
      plain(200, await generateKeyPair(params.assistantId, body)),
    ),

    listAssistants: route(endpoints.listAssistants, async ({ query }) =>
      plain(200, await assistants.list(query)),
    ),
    createAssistant: route(endpoints.createAssistant, async ({ body, idempotencyKey }) =>
      single(201, await assistants.create(body.name, idempotencyKey)),
    ),
    getAssistant: route(endpoints.getAssistant, async ({ params }) =>
      single(200, await assistants.get(params.assistantId)),
    ),
    updateAssistant: route(endpoints.updateAssistant, async ({ params, body, ifMatch }) =>
      single(200, await assistants.rename(params.assistantId, body.name, ifMatch)),
    ),
    deleteAssistant: route(endpoints.deleteAssistant, async ({ params, ifMatch }) => {
      await assistants.remove(params.assistantId, ifMatch);
      return plain(204, null);
    }),

    listProfiles: route(endpoints.listProfiles, async ({ params, query }) =>
      plain(200, await profiles.list(params.assistantId, query)),
    ),
    createProfile: route(endpoints.createProfile, async ({ params, body, idempotencyKey }) =>
      single(201, await profiles.create(params.assistantId, body, idempotencyKey)),
    ),
    getProfile: route(endpoints.getProfile, async ({ params, query }) => {
      const deleted = query.deleted === 'true';
      return single(200, await profiles.get(params.assistantId, params.profileId, { deleted }));
    }),
    replaceProfile: route(endpoints.replaceProfile, async ({ params, body, ifMatch }) =>
      single(200, await profiles.replace(params.assistantId, params.profileId, body, ifMatch)),
    ),
    deleteProfile: route(endpoints.deleteProfile, async ({ params, query, ifMatch }) => {
      const remove = query.permanently === 'true' ? trash.wipe : trash.add;
      await remove(params.assistantId, params.profileId, ifMatch);
      return plain(204, null);
    }),
    restoreProfile: route(endpoints.restoreProfile, async ({ params, body, ifMatch }) =>
      single(200, await trash.restore(params.assistantId, params.profileId, body.name ?? null, ifMatch)),
    ),
    duplicateProfile: route(endpoints.duplicateProfile, async ({ params, idempotencyKey }) =>
      single(201, await profiles.duplicate(params.assistantId, params.profileId, idempotencyKey)),
    ),

    selectProfiles: route(endpoints.selectProfiles, async ({ params, query }) =>
      plain(200, await profiles.select(params.assistantId, query)),
    ),
    deleteProfiles: route(endpoints.deleteProfiles, async ({ params, body }) =>
      plain(200, { items: await trash.addMany(params.assistantId, body.profiles) }),
    ),
    restoreProfiles: route(endpoints.restoreProfiles, async ({ params, body }) =>
      plain(200, { items: await trash.restoreMany(params.assistantId, body.ids) }),
    ),

    exportProfiles: route(endpoints.exportProfiles, async ({ params, body, signal }) =>
      plain(200, await transfers.exportProfiles(params.assistantId, body, signal)),
    ),
    previewImport: route(endpoints.previewImport, async ({ params, body, signal }) =>
      plain(200, await transfers.preview(params.assistantId, body, signal)),
    ),
    importProfiles: route(endpoints.importProfiles, async ({ params, body }) =>
      plain(201, await transfers.importProfiles(params.assistantId, body)),
    ),

    listVariables: route(endpoints.listVariables, async ({ params, query }) =>
      plain(200, await variables.list(params.assistantId, query)),
    ),
    getVariable: route(endpoints.getVariable, async ({ params }) =>
      single(200, await variables.get(params.assistantId, params.name)),
    ),
    putVariable: route(endpoints.putVariable, async ({ params, query, body, ifMatch, mustBeNew }) => {
      const options = { ifMatch, mustBeNew, dropSecrets: query.dropSecrets === 'true' };
      const { isNew, variable } = await variables.put(params.assistantId, params.name, body, options);
      return single(isNew ? 201 : 200, variable);
    }),
    deleteVariable: route(endpoints.deleteVariable, async ({ params, query, ifMatch }) => {
      await variables.remove(params.assistantId, params.name, { ifMatch, inUse: query.inUse === 'true' });
      return plain(204, null);
    }),

    testProfile: route(endpoints.testProfile, async ({ params, body, url, signal }) =>
      tested(201, await testRuns.testSaved(params.assistantId, params.profileId, asked(body, url), signal)),
    ),
    listTestRuns: route(endpoints.listTestRuns, async ({ params, query }) =>
      plain(200, await testRuns.list(params.assistantId, params.profileId, query)),
    ),
    purgeTestRuns: route(endpoints.purgeTestRuns, async ({ params }) => {
      await testRuns.purge(params.assistantId, params.profileId);
      return plain(204, null);
    }),
    testDraft: route(endpoints.testDraft, async ({ params, body, url, signal }) =>
      tested(201, await testRuns.testDraft(params.assistantId, asked(body, url), signal)),
    ),
    getTestRun: route(endpoints.getTestRun, async ({ params }) =>
      tested(200, await testRuns.get(params.assistantId, params.testRunId)),
    ),
    getTestProgress: route(endpoints.getTestProgress, async ({ params }) =>
      plain(200, testRuns.progress(params.assistantId, params.testRunId)),
    ),
    endSignIn: route(endpoints.endSignIn, async ({ params, body }) =>
      run(200, await testRuns.endSignIn(params.assistantId, params.testRunId, body)),
    ),
    answerSignIn: route(endpoints.answerSignIn, async ({ url }) => ({
      ...plain(200, null),
      page: await callbackPage(textsOfAnswer(await testRuns.answerSignIn(url.searchParams))),
    })),
    cancelTestRun: route(endpoints.cancelTestRun, async ({ params }) => {
      await testRuns.cancel(params.assistantId, params.testRunId);
      return plain(202, null);
    }),
    planVariants: route(endpoints.planVariants, async ({ params, body }) =>
      plain(200, await testRuns.planVariants(params.assistantId, body)),
    ),
    previewRequest: route(endpoints.previewRequest, async ({ params, body, url }) =>
      plain(200, await testRuns.preview(params.assistantId, asked(body, url))),
    ),
  };
}
