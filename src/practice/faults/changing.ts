import { parseForm, readForm } from '../token/form.ts';
import { oauthError } from './answers.ts';
import type { FaultFamily } from './fault.ts';
import { never } from './transfer.ts';

const refused = oauthError(401, 'invalid_client', 'Client authentication failed.');

/** Providers for which it matters how often, or with what, they are asked: to try several ways on. */
export const changing: FaultFamily = {
  title: 'For trying several ways',
  faults: [
    {
      id: 'locked-after-two',
      title: 'Locks the client',
      does: 'Refuses the client twice, and says from the third request on that it is locked.',
      expected: 'invalid_client',
      answer: (context) =>
        context.attempt <= 2
          ? refused(context)
          : oauthError(401, 'invalid_client', 'The client is locked after too many attempts.')(context),
    },
    {
      id: 'refuses-then-hangs',
      title: 'Refuses once, then stays silent',
      does: 'Refuses the first request, and never answers another.',
      expected: 'invalid_client',
      answer: (context) => (context.attempt === 1 ? refused(context) : never(context)),
    },
    {
      id: 'no-scope-wanted',
      title: 'Wants no scope',
      does: 'Refuses a request that names a scope, and grants what the client may have without one.',
      expected: 'invalid_scope',
      answer: async (context) => {
        const form = await readForm(context.request.clone()).catch(() => parseForm(''));
        return form.one('scope') === undefined
          ? context.behave()
          : oauthError(400, 'invalid_scope', 'This client gets its scope by itself.')(context);
      },
    },
  ],
};
