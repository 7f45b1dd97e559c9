import { describe, expect, it } from 'vitest';
import {
  assertionMethods,
  clientAuthenticationSchema,
  keyMethods,
  methodsWithoutSecret,
  offeredMethods,
} from './client-authentication.ts';

describe('the order in which client authentication is offered', () => {
  it('has every method once', () => {
    expect(offeredMethods.toSorted()).toEqual(clientAuthenticationSchema.options.toSorted());
  });

  it('puts keys and certificates before secrets, and what signs with a secret before what sends it (RFC 9700 2.5)', () => {
    const place = (methods: readonly string[]) =>
      offeredMethods.flatMap((method, at) => (methods.includes(method) ? [at] : []));
    const sending = clientAuthenticationSchema.options.filter(
      (method) => !methodsWithoutSecret.includes(method) && !assertionMethods.includes(method),
    );
    expect(Math.max(...place(keyMethods))).toBeLessThan(Math.min(...place(['client_secret_jwt'])));
    expect(Math.max(...place(assertionMethods))).toBeLessThan(Math.min(...place(sending)));
    expect(offeredMethods.at(-1)).toBe('none');
  });
});
