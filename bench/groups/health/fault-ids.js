import { faults } from '../../../src/practice/faults.ts';

/** Every fault of the practice provider, by its place in the address. */
export const faultIds = faults.map(({ id }) => id);
