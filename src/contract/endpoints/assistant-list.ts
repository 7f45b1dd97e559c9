import { assistantSchema } from '../assistant.ts';
import { pageOf, pageQueryShape } from '../list.ts';
import { z } from '../zod-mini.ts';
import { endpoint } from './endpoint.ts';

/** Apart from the other endpoints of assistants: the page loads it first, and without what checks a name. */
export const listAssistants = endpoint({
  id: 'listAssistants',
  method: 'GET',
  path: '/assistants',
  summary: 'List the assistants, in the order of their names.',
  query: z.strictObject(pageQueryShape),
  answers: { 200: pageOf(assistantSchema) },
});
