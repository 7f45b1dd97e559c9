import { createPracticeProvider } from '#practice/provider.ts';

/** Half past nine on a Monday. */
export const now = Date.UTC(2026, 10, 23, 9, 30);

/** A practice provider whose time stands still and whose tokens count up. */
export function practice() {
  let count = 0;
  return createPracticeProvider({
    clock: { now: () => now },
    random: {
      bytes: (length) => {
        count += 1;
        return new Uint8Array(length).fill(count % 256);
      },
    },
  });
}

/** As RFC 6749 2.3.1 has clients encode ID and secret. */
function formEncoded(text: string): string {
  return new URLSearchParams({ x: text }).toString().slice(2);
}

export const secret = 's:e+c/r t&=%';

/** The header of a client that follows RFC 6749 2.3.1. */
export function basic(clientId = 'practice-client', clientSecret = secret): Record<string, string> {
  return { authorization: `Basic ${btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}` };
}

/** A token request with these parameters, by default with the header of the practice client. */
export function tokenRequest(
  parameters: Readonly<Record<string, string>> | string = {},
  headers: Readonly<Record<string, string>> = basic(),
): RequestInit {
  const body =
    typeof parameters === 'string'
      ? parameters
      : new URLSearchParams({ grant_type: 'client_credentials', ...parameters }).toString();
  return {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  };
}
