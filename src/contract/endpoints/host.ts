import { hostSchema } from '../host-notice.ts';
import { endpoint } from './endpoint.ts';

export const getHost = endpoint({
  id: 'getHost',
  method: 'GET',
  path: '/host',
  summary:
    'Say what whoever works here should know of the host, such as a key that is missing, and its Callback URL.',
  answers: { 200: hostSchema },
});
