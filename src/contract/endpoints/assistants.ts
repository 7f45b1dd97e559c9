import { assistantWriteSchema } from '../assistant-write.ts';
import { assistantSchema } from '../assistant.ts';
import { endpoint } from './endpoint.ts';

export { listAssistants } from './assistant-list.ts';

export const createAssistant = endpoint({
  id: 'createAssistant',
  method: 'POST',
  path: '/assistants',
  summary: 'Create an assistant.',
  body: assistantWriteSchema,
  answers: { 201: assistantSchema },
  etag: true,
  takesIdempotencyKey: true,
});

export const getAssistant = endpoint({
  id: 'getAssistant',
  method: 'GET',
  path: '/assistants/{assistantId}',
  summary: 'Read an assistant.',
  answers: { 200: assistantSchema },
  etag: true,
  problems: ['not_found'],
});

export const updateAssistant = endpoint({
  id: 'updateAssistant',
  method: 'PATCH',
  path: '/assistants/{assistantId}',
  summary: 'Rename an assistant.',
  body: assistantWriteSchema,
  answers: { 200: assistantSchema },
  etag: true,
  ifMatch: 'optional',
  problems: ['not_found', 'precondition_failed'],
});

export const deleteAssistant = endpoint({
  id: 'deleteAssistant',
  method: 'DELETE',
  path: '/assistants/{assistantId}',
  summary: 'Delete an assistant with all its profiles, variables and test runs.',
  answers: { 204: null },
  ifMatch: 'required',
  problems: ['not_found', 'precondition_failed', 'precondition_required'],
});
