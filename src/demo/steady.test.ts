import { describe, expect, it } from 'vitest';
import { steadyPorts } from './steady.ts';

const at = Date.UTC(2026, 10, 23, 14, 32, 8);

describe('steady ports', () => {
  it('give the same in the same order', () => {
    const [one, other] = [steadyPorts(at), steadyPorts(at)];
    expect(one.random.bytes(16)).toEqual(other.random.bytes(16));
    expect(one.random.bytes(16)).toEqual(other.random.bytes(16));
    expect(one.elapsed()).toBe(other.elapsed());
  });

  it('never give the same bytes twice', () => {
    const { random } = steadyPorts(at);
    expect(random.bytes(16)).not.toEqual(random.bytes(16));
  });

  it('stand at their moment until a duration is measured', () => {
    const { clock, elapsed } = steadyPorts(at);
    expect([clock.now(), clock.now()]).toEqual([at, at]);
    const start = elapsed();
    expect(elapsed() - start).toBe(14);
    expect(clock.now() - at).toBe(28);
  });
});
