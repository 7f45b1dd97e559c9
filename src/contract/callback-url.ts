import { basePath } from './endpoints/endpoint.ts';
import { answerSignIn } from './endpoints/sign-ins.ts';

/** The Callback URL: where providers send users back to, at an origin of this product. */
export function callbackUrlAt(origin: string): string {
  return origin + basePath + answerSignIn.path;
}
