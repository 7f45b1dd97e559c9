import { limits } from '../limits.ts';
import { pageOf, pageQueryShape } from '../list.ts';
import { requestPreviewSchema, requestPreviewWriteSchema } from '../request-preview.ts';
import { testProgressSchema } from '../test-progress.ts';
import {
  draftTestRunWriteSchema,
  pendingTestRunSchema,
  savedTestRunWriteSchema,
  testRunSchema,
} from '../test-run.ts';
import { z } from '../zod-mini.ts';
import { endpoint } from './endpoint.ts';

const ofProfile = '/assistants/{assistantId}/authorization-profiles/{profileId}/test-runs';
const ofAssistant = '/assistants/{assistantId}/test-runs';

export const testProfile = endpoint({
  id: 'testProfile',
  method: 'POST',
  path: ofProfile,
  summary:
    'Test a saved profile for real. The answer is 201 whether it passed or failed; 202 where a user has to sign in first.',
  body: savedTestRunWriteSchema,
  answers: { 201: testRunSchema, 202: pendingTestRunSchema },
  etag: true,
  problems: ['not_found', 'test_run_id_taken', 'too_many_tests', 'secrets_unavailable'],
});

export const listTestRuns = endpoint({
  id: 'listTestRuns',
  method: 'GET',
  path: ofProfile,
  summary: `List the test runs of a profile, the latest first: at most ${limits.testRuns}, of the last ${limits.testRunDays} days.`,
  query: z.strictObject(pageQueryShape),
  answers: { 200: pageOf(testRunSchema) },
  problems: ['not_found'],
});

export const purgeTestRuns = endpoint({
  id: 'purgeTestRuns',
  method: 'DELETE',
  path: ofProfile,
  summary:
    'Remove the test runs of a profile with all their evidence. What lists show of its last test stays.',
  answers: { 204: null },
  problems: ['not_found'],
});

export const testDraft = endpoint({
  id: 'testDraft',
  method: 'POST',
  path: ofAssistant,
  summary:
    'Test a profile that is not saved. With `profileId`, secrets left out are taken from the saved one.',
  body: draftTestRunWriteSchema,
  answers: { 201: testRunSchema, 202: pendingTestRunSchema },
  etag: true,
  problems: ['not_found', 'test_run_id_taken', 'too_many_tests', 'secrets_unavailable'],
});

export const getTestRun = endpoint({
  id: 'getTestRun',
  method: 'GET',
  path: `${ofAssistant}/{testRunId}`,
  summary: 'Read a test run. The answer is 202 while it waits for a user to sign in.',
  answers: { 200: testRunSchema, 202: pendingTestRunSchema },
  etag: true,
  problems: ['not_found'],
});

export const getTestProgress = endpoint({
  id: 'getTestProgress',
  method: 'GET',
  path: `${ofAssistant}/{testRunId}/progress`,
  summary: 'Say whether a test that was asked for is running, or which place it has among those that wait.',
  answers: { 200: testProgressSchema },
});

export const cancelTestRun = endpoint({
  id: 'cancelTestRun',
  method: 'POST',
  path: `${ofAssistant}/{testRunId}/cancel`,
  summary: 'Cancel a test run that is going on. The run that was asked for is then answered as cancelled.',
  answers: { 202: null },
  problems: ['not_found'],
});

export const previewRequest = endpoint({
  id: 'previewRequest',
  method: 'POST',
  path: '/assistants/{assistantId}/request-previews',
  summary:
    'Show the token request that a test would send, and a service call with the authorization fields applied.',
  body: requestPreviewWriteSchema,
  answers: { 200: requestPreviewSchema },
  problems: ['not_found'],
});
