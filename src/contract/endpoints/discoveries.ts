import { discoverySchema, discoveryWriteSchema } from '../discovery.ts';
import { endpoint } from './endpoint.ts';

export const discover = endpoint({
  id: 'discover',
  method: 'POST',
  path: '/discoveries',
  summary:
    'Ask an authorization server what it says of itself, at the addresses of RFC 8414 and OpenID Connect Discovery. Up to three requests are made.',
  body: discoveryWriteSchema,
  answers: { 200: discoverySchema },
  problems: ['too_many_tests'],
});
