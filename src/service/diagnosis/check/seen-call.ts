import type { TextParameters } from '#contract/diagnosis.ts';
import { percentEncode } from '../../authorization/fields/fill-field.ts';
import { headerValue } from '../../evidence/answer/headers.ts';
import { memberOf, textMember } from '../../evidence/answer/json-value.ts';
import { timeClaim } from '../../evidence/answer/jwt.ts';
import type { UsableToken } from '../../evidence/answer/token-response.ts';
import type { SeenAnswer } from '../seen.ts';

/** How the token, or what else proves who is calling, stands in a call. */
export interface SentCredentials {
  /** The places it stands in, as a reader would call them; none where no authorization field carries it. */
  readonly places: readonly string[];
  /** The word before the token in the header Authorization; null where there is none, or no such header. */
  readonly scheme: string | null;
  readonly hasAuthorization: boolean;
}

/** A whole answer of a service, with the token that it was called with. */
export interface SeenCall extends SeenAnswer {
  /** Null where the profile is of a type that obtains none. */
  readonly token: UsableToken | null;
  readonly sent: SentCredentials;
}

/** True where a call carries user name and password, or what stands in their place (RFC 7617). */
export function sendsBasic({ sent }: Pick<SeenCall, 'sent'>): boolean {
  return sent.scheme?.toLowerCase() === 'basic';
}

/** Where one of these texts stands in the request of an exchange. */
export function sentCredentials({ exchange }: SeenAnswer, texts: readonly string[]): SentCredentials {
  const { url, headers, body } = exchange.request;
  const authorization = headerValue(headers, 'authorization');
  const scheme = /^([!#$%&'*+.^_`|~\w-]+) +\S/.exec(authorization ?? '')?.[1] ?? null;
  // A text as short as these stands in many places by chance.
  const sought = texts.filter((text) => text.length > 3);
  const holds = (place: string) =>
    sought.some((text) => place.includes(text) || place.includes(percentEncode(text)));
  const places = [
    ...headers.filter(([, value]) => holds(value)).map(([name]) => `the header ${name}`),
    ...(holds(url) ? ['the address'] : []),
    ...(body !== null && holds(new TextDecoder().decode(body)) ? ['the body'] : []),
  ];
  return { places, scheme, hasAuthorization: authorization !== null };
}

function listed(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((word) => typeof word === 'string');
  return typeof value === 'string' ? value.split(/[\s,]+/).filter((word) => word !== '') : [];
}

/** True where the answer names this error, in a challenge or in its body (RFC 6750 3.1). */
export function namesError({ answer, error }: SeenCall, code: string): boolean {
  return error?.code === code || answer.challenges.some(({ parameters }) => parameters.get('error') === code);
}

/** The scope that the service wants, as its answer says (RFC 6750 3). */
function wantedScope({ answer }: SeenCall): string[] {
  const challenged = answer.challenges.flatMap(({ parameters }) => listed(parameters.get('scope')));
  return challenged.length > 0 ? challenged : listed(textMember(answer.json, 'scope'));
}

/** What the token allows: as the provider said, else as it says itself, else what was asked for. */
export function grantedScope({ token, facts }: SeenCall): readonly string[] {
  const claims = token?.jwt?.claims ?? null;
  const claimed = [...listed(memberOf(claims, 'scope')), ...listed(memberOf(claims, 'scp'))];
  return token?.scope.values ?? (claimed.length > 0 ? claimed : facts.requestedScope);
}

/** The scope that the service wants and the token does not have. */
export function missingScope(seen: SeenCall): string[] {
  const granted = grantedScope(seen);
  return wantedScope(seen).filter((word) => !granted.includes(word));
}

function isNamed(audience: readonly string[], host: string): boolean {
  return audience.some((name) => name.toLowerCase().includes(host.toLowerCase()));
}

/** What a JWT says of whom it is for and who made it. An opaque token says nothing. */
export function tokenParameters({ token, url, exchange }: SeenCall): TextParameters {
  const claims = token?.jwt?.claims ?? null;
  const audience = listed(memberOf(claims, 'aud'));
  const exp = timeClaim(claims, 'exp');
  return {
    audience: audience.join(', '),
    isForOthers: audience.length > 0 && !isNamed(audience, url.hostname),
    issuer: textMember(claims, 'iss'),
    isOver: exp !== null && exp * 1000 <= exchange.endedAt,
  };
}
