import { describe, expect, it } from 'vitest';
import {
  createAssistant,
  deleteAssistant,
  getAssistant,
  listAssistants,
} from '#contract/endpoints/assistants.ts';
import { createCall } from './call.ts';
import { ApiProblem, isProblem, OfflineError, UnexpectedAnswerError } from './errors.ts';

const assistant = {
  id: 'a1',
  name: 'Travel Planner',
  version: 1,
  createdAt: '2026-11-23T12:00:00.000Z',
  updatedAt: '2026-11-23T12:00:00.000Z',
};

const problem = {
  type: 'urn:problem',
  title: 'It was changed meanwhile',
  status: 412,
  detail: 'Changed.',
  code: 'precondition_failed',
  requestId: 'r1',
  current: { name: 'Other' },
  errors: [{ path: 'name', code: 'taken', message: 'Taken.' }],
};

interface Sent {
  readonly address: string;
  readonly init: RequestInit;
}

/** A caller over one answer, and what it sent. */
function calling(answer: () => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const call = createCall((address, init) => {
    sent.push({ address, init });
    return Promise.resolve(answer());
  });
  return { call, sent };
}

function json(body: unknown, init: ResponseInit = {}) {
  return new Response(JSON.stringify(body), init);
}

const params = { assistantId: 'a1' };

describe('a call', () => {
  it('hands on the parsed body and the ETag', async () => {
    const { call } = calling(() => json({ ...assistant, extra: 1 }, { headers: { etag: '"a1-1"' } }));
    expect(await call(getAssistant, { params })).toEqual({ body: assistant, etag: '"a1-1"' });
  });

  it('sends method, query, body and If-Match as the endpoint says', async () => {
    const created = calling(() => json(assistant, { status: 201 }));
    await created.call(createAssistant, { body: { name: 'Travel Planner' } });
    expect(created.sent[0]?.init).toMatchObject({ method: 'POST', body: '{"name":"Travel Planner"}' });
    expect(new Headers(created.sent[0]?.init.headers).get('content-type')).toBe('application/json');

    const listed = calling(() => json({ items: [], nextCursor: null, total: 0 }));
    await listed.call(listAssistants, { query: { limit: 200 } });
    expect(listed.sent[0]?.address).toBe('/api/v1/assistants?limit=200');
    expect(new Headers(listed.sent[0]?.init.headers).has('content-type')).toBe(false);

    const deleted = calling(() => new Response(null, { status: 204 }));
    expect(await deleted.call(deleteAssistant, { params, ifMatch: '"a1-1"' })).toEqual({
      body: null,
      etag: null,
    });
    expect(new Headers(deleted.sent[0]?.init.headers).get('if-match')).toBe('"a1-1"');
  });

  it('throws a problem with its code, field errors and the current resource', async () => {
    const { call } = calling(() => json(problem, { status: 412, headers: { 'retry-after': '7' } }));
    const error: unknown = await call(getAssistant, { params }).catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'precondition_failed')).toBe(true);
    expect(isProblem(error, 'not_found')).toBe(false);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({
      status: 412,
      requestId: 'r1',
      current: { name: 'Other' },
      fieldErrors: problem.errors,
      retryAfterSeconds: 7,
    });
  });

  it.each([
    ['a page of a proxy', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['a problem with an unknown code', () => json({ ...problem, code: 'brand_new' }, { status: 418 })],
    ['an empty body', () => new Response('')],
    ['a body of another shape', () => json({ id: 'a1' })],
    ['a status that the endpoint does not have', () => json(assistant, { status: 202 })],
  ])('says that it does not understand %s', async (_, answer) => {
    const { call } = calling(answer);
    const error: unknown = await call(getAssistant, { params }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnexpectedAnswerError);
  });

  it('keeps the request id of an answer that it does not understand', async () => {
    const { call } = calling(() => new Response('oops', { status: 500, headers: { 'x-request-id': 'r9' } }));
    await expect(call(getAssistant, { params })).rejects.toMatchObject({ status: 500, requestId: 'r9' });
  });

  it('tells an unreachable server from one that answers, also in the middle of a body', async () => {
    const refused = calling(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(refused.call(getAssistant, { params })).rejects.toBeInstanceOf(OfflineError);

    const cut = new ReadableStream({
      start: (controller) => controller.error(new TypeError('network error')),
    });
    const broken = calling(() => new Response(cut));
    await expect(broken.call(getAssistant, { params })).rejects.toBeInstanceOf(OfflineError);
  });

  it('throws what fetch threw when it was aborted', async () => {
    const abort = new AbortController();
    abort.abort();
    const reason = new DOMException('Aborted', 'AbortError');
    const { call } = calling(() => Promise.reject(reason));
    await expect(call(getAssistant, { params, signal: abort.signal })).rejects.toBe(reason);
  });
});
