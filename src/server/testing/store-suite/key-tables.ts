import { expect, it } from 'vitest';
import type { Store } from '#service/ports/store.ts';
import { minute } from './records.ts';

export function keyTableTests(store: () => Store): void {
  it('knows the keys that have sealed something, each by one canary', async () => {
    const { sealingKeys } = store();
    expect(await sealingKeys.list()).toEqual([]);
    const [k2, k1] = [
      { id: 'k2', canary: '', createdAt: minute(0) },
      { id: 'k1', canary: 'v1.k1.a.b.c.d', createdAt: minute(1) },
    ];
    expect(await sealingKeys.insert(k2)).toBe(true);
    expect(await sealingKeys.insert(k1)).toBe(true);
    expect(await sealingKeys.insert({ ...k1, canary: 'v1.k1.x.x.x.x' })).toBe(false);
    expect(await sealingKeys.list()).toEqual([k1, k2]);
    expect(await sealingKeys.setCanary('k1', 'v1.k1.x.x.x.x'), 'there is one').toBe(false);
    expect(await sealingKeys.setCanary('k2', 'v1.k2.a.b.c.d')).toBe(true);
    expect(await sealingKeys.setCanary('k3', 'v1.k3.a.b.c.d')).toBe(false);
    expect(await sealingKeys.list()).toEqual([k1, { ...k2, canary: 'v1.k2.a.b.c.d' }]);
    await sealingKeys.remove('k1');
    await sealingKeys.remove('k1');
    expect((await sealingKeys.list()).map(({ id }) => id)).toEqual(['k2']);
  });

  it('lets one of many that start at once bring the canary of a key', async () => {
    const inserted = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store().sealingKeys.insert({ id: 'k1', canary: `v1.k1.${index}.b.c.d`, createdAt: minute(0) }),
      ),
    );
    expect(inserted.filter(Boolean)).toHaveLength(1);
  });

  it('leases a task to one holder at a time', async () => {
    const { leases } = store();
    const lease = (holder: string, until: string) => ({ task: 'rewrap', holder, until });
    expect(await leases.take(lease('one', minute(5)), minute(0))).toBe(true);
    expect(await leases.take(lease('two', minute(9)), minute(4))).toBe(false);
    expect(await leases.take(lease('one', minute(8)), minute(4)), 'the holder goes on').toBe(true);
    expect(await leases.take(lease('two', minute(9)), minute(7))).toBe(false);
    expect(await leases.take(lease('two', minute(9)), minute(8)), 'it has run out').toBe(true);
    await leases.release('rewrap', 'one');
    expect(await leases.take(lease('one', minute(9)), minute(8)), 'it is no longer its own').toBe(false);
    await leases.release('rewrap', 'two');
    expect(await leases.take(lease('one', minute(9)), minute(8))).toBe(true);
    expect(await leases.take({ ...lease('two', minute(9)), task: 'other' }, minute(8))).toBe(true);
  });

  it('knows which tasks are taken, and forgets those that have run out', async () => {
    const { leases } = store();
    await leases.take({ task: 'over', holder: 'one', until: minute(3) }, minute(0));
    await leases.take({ task: 'held', holder: 'one', until: minute(5) }, minute(0));
    expect(await leases.isTaken('held', minute(4))).toBe(true);
    expect(await leases.isTaken('held', minute(5))).toBe(false);
    expect(await leases.isTaken('other', minute(0))).toBe(false);
    await leases.removeExpired(minute(3));
    expect(await leases.isTaken('over', minute(0))).toBe(false);
    expect(await leases.isTaken('held', minute(0))).toBe(true);
  });

  it('leases a task to one of many that want it at once', async () => {
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store().leases.take({ task: 'rewrap', holder: `${index}`, until: minute(5) }, minute(0)),
      ),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
}
