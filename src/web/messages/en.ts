import { enDialogs } from './en-dialogs.ts';
import { enPage } from './en-page.ts';

/** Every text in English: the language that says which texts there are. The page loads the two halves apart. */
export const en = { ...enPage, ...enDialogs } as const;
