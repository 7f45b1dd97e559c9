import { limits } from '../limits.ts';
import { pageOf, pageQueryShape } from '../list.ts';
import { variableReadSchema, variableWriteSchema } from '../variable.ts';
import { z } from '../zod-mini.ts';
import { endpoint } from './endpoint.ts';

const collection = '/assistants/{assistantId}/variables' as const;
const item = `${collection}/{name}` as const;
const yesOrNo = z.optional(z.enum(['true', 'false']));

export const listVariables = endpoint({
  id: 'listVariables',
  method: 'GET',
  path: collection,
  summary:
    'List the environment variables of an assistant, in the order of their names. Secure values never come back.',
  query: z.strictObject(pageQueryShape),
  answers: { 200: pageOf(variableReadSchema) },
  problems: ['not_found'],
});

export const getVariable = endpoint({
  id: 'getVariable',
  method: 'GET',
  path: item,
  summary: 'Read an environment variable. A secure value never comes back.',
  answers: { 200: variableReadSchema },
  etag: true,
  problems: ['not_found'],
});

export const putVariable = endpoint({
  id: 'putVariable',
  method: 'PUT',
  path: item,
  summary: `Create an environment variable with \`If-None-Match: *\`, or replace one with \`If-Match\`. An assistant has up to ${limits.variables}. Where a new value would send stored secrets of profiles to another address, \`dropSecrets=true\` drops those secrets; without it nothing is changed.`,
  query: z.strictObject({ dropSecrets: yesOrNo }),
  body: variableWriteSchema,
  answers: { 200: variableReadSchema, 201: variableReadSchema },
  etag: true,
  ifMatch: 'required',
  creates: true,
  problems: [
    'not_found',
    'precondition_failed',
    'precondition_required',
    'secrets_unavailable',
    'secrets_would_move',
  ],
});

export const deleteVariable = endpoint({
  id: 'deleteVariable',
  method: 'DELETE',
  path: item,
  summary:
    'Delete an environment variable. One that profiles use is deleted with `inUse=true` alone; their tests then fail until it is there again.',
  query: z.strictObject({ inUse: yesOrNo }),
  answers: { 204: null },
  ifMatch: 'required',
  problems: ['not_found', 'precondition_failed', 'precondition_required', 'variable_in_use'],
});
