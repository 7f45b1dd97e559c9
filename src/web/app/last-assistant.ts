import { remembered } from '../lib/storage.ts';

/** The assistant that was last worked with, so that the page opens where it was left. */
export const lastAssistant = remembered('last-assistant');
