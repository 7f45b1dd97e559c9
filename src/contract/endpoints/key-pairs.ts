import { keyPairSchema, keyPairWriteSchema } from '../client-key/key-pair.ts';
import { endpoint } from './endpoint.ts';

export const generateKeyPair = endpoint({
  id: 'generateKeyPair',
  method: 'POST',
  path: '/assistants/{assistantId}/key-pairs',
  summary:
    'Generate a key pair for profiles of an assistant. The private key comes sealed: only this server can open it, as the clientKey of a profile. Nothing is stored.',
  body: keyPairWriteSchema,
  answers: { 200: keyPairSchema },
  problems: ['not_found', 'secrets_unavailable'],
});
