import { variantPlanSchema, variantPlanWriteSchema } from '../variant-plan.ts';
import { endpoint } from './endpoint.ts';

export const planVariants = endpoint({
  id: 'planVariants',
  method: 'POST',
  path: '/assistants/{assistantId}/variant-plans',
  summary:
    'List at most six variants of a draft that could work where it failed, the likeliest first. Nothing is sent.',
  body: variantPlanWriteSchema,
  answers: { 200: variantPlanSchema },
  problems: ['not_found'],
});
