import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assistantsQuery } from '../features/assistants/api/list-assistants.ts';
import { profilesQuery } from '../features/profiles/api/list-profiles.ts';
import { viewOf } from '../features/profiles/list/view/list-view.ts';
import { takeAnswerAhead } from '../lib/api/answers-ahead.ts';

const list = '/assistants/a1/build/configurations/authorization-profiles';
const page = { items: [], nextCursor: null, total: 0 };

interface PageState {
  readonly search?: string;
  readonly mode?: string;
}

/** The addresses that src/web/boot/first-requests.js asks for at an address of the page. */
function askedAhead(pathname: string, { search = '', mode = 'production' }: PageState = {}): string[] {
  const asked: string[] = [];
  const fetch = (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response());
  };
  const document = { documentElement: { dataset: { mode } } };
  runInNewContext(readFileSync('src/web/boot/first-requests.js', 'utf8'), {
    fetch,
    document,
    location: { pathname, search },
    Response,
  });
  return asked;
}

/** The addresses that the page asks for to show its list. */
async function askedByPage(): Promise<string[]> {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(Response.json(page));
  });
  const client = new QueryClient();
  await client.query(assistantsQuery);
  await client.query(profilesQuery('a1', viewOf({})));
  return asked;
}

describe('what is asked for while the page is loading', () => {
  it('is what the list asks for', async () => {
    expect(askedAhead(list)).toEqual(await askedByPage());
    expect(askedAhead(`${list}/new`)).toEqual(await askedByPage());
  });

  it('is nothing that may not be wanted', () => {
    expect(askedAhead('/')).toEqual(['/api/v1/assistants?limit=200']);
    expect(askedAhead(list, { search: '?search=a' })).toEqual(['/api/v1/assistants?limit=200']);
    expect(askedAhead(list, { mode: 'demo' })).toEqual([]);
  });
});

describe('an answer that was asked for ahead', () => {
  afterEach(() => {
    globalThis.answersAhead = undefined;
  });

  it('is given once, to who reads', () => {
    const answer = Promise.resolve(new Response());
    globalThis.answersAhead = new Map([['/a', answer]]);
    vi.spyOn(performance, 'now').mockReturnValue(500);
    expect(takeAnswerAhead('GET', '/b')).toBeUndefined();
    expect(takeAnswerAhead('GET', '/a')).toBe(answer);
    expect(takeAnswerAhead('GET', '/a')).toBeUndefined();
  });

  it('is not given once something was changed', () => {
    globalThis.answersAhead = new Map([['/a', Promise.resolve(new Response())]]);
    vi.spyOn(performance, 'now').mockReturnValue(500);
    expect(takeAnswerAhead('POST', '/b')).toBeUndefined();
    expect(takeAnswerAhead('GET', '/a')).toBeUndefined();
  });

  it('is not given when it is old', () => {
    globalThis.answersAhead = new Map([['/a', Promise.resolve(new Response())]]);
    vi.spyOn(performance, 'now').mockReturnValue(10_000);
    expect(takeAnswerAhead('GET', '/a')).toBeUndefined();
  });
});
