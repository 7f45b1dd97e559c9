import { createContext } from 'react';

/**
 * Whether what is wrong with a field is announced when it is said: in a small
 * form, where the focus may be in that field already. A long form leads there
 * by its summary.
 */
export const AnnouncedErrors = createContext(false);
