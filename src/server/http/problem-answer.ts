import { routePath } from 'hono/route';
import type { Failure } from '#service/failure.ts';
import { problemAnswer } from '#service/http/problems.ts';
import type { Log } from '#service/ports.ts';
import type { HostContext } from './host-environment.ts';

/** An error as `application/problem+json`, as the API has it. */
export function answerProblem(context: HostContext, error: Failure | Error, log: Log): Response {
  const { problem, headers } = problemAnswer(error, context.get('requestId'), routePath(context), log);
  const allow = context.res.headers.get('allow');
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...headers,
      'content-type': 'application/problem+json',
      ...(allow !== null && { allow }),
    },
  });
}
