import type { Meaning } from '../provider.ts';

/** A code of the list that Microsoft publishes. It means the same whatever the grant, unless it says otherwise. */
export function aadsts(
  number: number,
  meaning: Omit<Meaning, 'id' | 'when' | 'basis'> & Partial<Pick<Meaning, 'basis'>>,
): Meaning {
  return {
    id: `AADSTS${number}`,
    when: { says: new RegExp(`\\bAADSTS${number}\\b`) },
    grants: 'any',
    basis: 'documented',
    ...meaning,
  };
}
