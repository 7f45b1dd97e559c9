import { describe, expect, it } from 'vitest';
import { TestQueue, type PlaceInQueue } from './test-queue.ts';

const never = new AbortController().signal;

/** Tests that end when they are told to. */
function queueOf(atOnce: number) {
  const queue = new TestQueue(atOnce);
  const running = new Map<string, () => void>();
  const places = new Map<string, PlaceInQueue>();
  const start = (name: string, signal = new AbortController().signal) => {
    const [host = ''] = name.split(' ');
    const work = () => new Promise<string>((resolve) => running.set(name, () => resolve(name)));
    const ended = queue.run(host, signal, work, (place) => places.set(name, place));
    ended.catch(() => undefined);
    return ended;
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const end = async (name: string) => {
    running.get(name)?.();
    running.delete(name);
    await settle();
  };
  return {
    queue,
    start,
    end,
    settle,
    names: () => [...running.keys()],
    placeOf: (name: string) => places.get(name)?.(),
  };
}

describe('the queue of tests', () => {
  it('lets so many run at once, and the next one when one has ended', async () => {
    const { start, end, names, placeOf } = queueOf(2);
    for (const name of ['a 1', 'b 1', 'c 1', 'd 1']) void start(name);
    expect(names()).toEqual(['a 1', 'b 1']);
    expect([placeOf('a 1'), placeOf('c 1'), placeOf('d 1')]).toEqual([undefined, 1, 2]);
    await end('b 1');
    expect(names()).toEqual(['a 1', 'c 1']);
    expect([placeOf('c 1'), placeOf('d 1')]).toEqual([null, 1]);
  });

  it('gives a host half of the places, so that others go on', async () => {
    const { start, end, names, placeOf } = queueOf(4);
    for (let count = 1; count <= 100; count += 1) if (count <= 64) void start(`slow ${count}`);
    expect(names()).toEqual(['slow 1', 'slow 2']);
    void start('quick 1');
    void start('quick 2');
    expect(names()).toEqual(['slow 1', 'slow 2', 'quick 1', 'quick 2']);
    void start('other 1');
    expect(placeOf('other 1')).toBe(1);
    expect(placeOf('slow 64')).toBe(62);
    await end('quick 1');
    expect(names()).toEqual(['slow 1', 'slow 2', 'quick 2', 'other 1']);
    await end('slow 2');
    expect(names()).toContain('slow 3');
  });

  it('does not keep those waiting that were given up', async () => {
    const { start, end, names, settle } = queueOf(1);
    void start('a 1');
    const leaving = new AbortController();
    const left = start('a 2', leaving.signal);
    void start('a 3');
    leaving.abort();
    await settle();
    // It has nothing to send any more, so it needs no place.
    expect(names()).toEqual(['a 1', 'a 2']);
    await end('a 2');
    await expect(left).resolves.toBe('a 2');
    await end('a 1');
    expect(names()).toEqual(['a 3']);
  });

  it('is full at sixteen times the tests of one host that run at once', async () => {
    const { start } = queueOf(1);
    for (let count = 0; count <= 16; count += 1) void start(`a ${count}`);
    await expect(start('a 17')).rejects.toMatchObject({ code: 'too_many_tests', retryAfterSeconds: 5 });
    void start('b 1');
  });

  it('lets those wait that are due, however many wait', async () => {
    const { start, end, names, queue } = queueOf(1);
    for (let count = 0; count <= 16; count += 1) void start(`a ${count}`);
    const due = queue.run(
      'a',
      never,
      async () => 'well',
      () => undefined,
      true,
    );
    while (names().length > 0) for (const name of names()) await end(name);
    await expect(due).resolves.toBe('well');
  });

  it('frees the place of a test that broke', async () => {
    const queue = new TestQueue(1);
    await expect(queue.run('a', never, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(queue.run('a', never, async () => 'well')).resolves.toBe('well');
  });

  it('has no limit at 0', () => {
    const { start, names } = queueOf(0);
    for (let count = 0; count < 500; count += 1) void start(`a ${count}`);
    expect(names()).toHaveLength(500);
  });
});
