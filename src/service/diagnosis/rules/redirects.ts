import type { TextParameters } from '#contract/diagnosis.ts';
import type { ProfileChange } from '#contract/profile-change.ts';
import { usesTenant } from '#contract/url-template.ts';
import { headerValue } from '../../evidence/answer/headers.ts';
import type { FailureRule, SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import { isOfNetworkFilter } from './network-filter.ts';
import { isPortalAddress } from './network-portal.ts';

/** The statuses of redirects (RFC 9110 15.4). */
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const login = /\/(?:login|log-in|_?signin|sign-in|sso|saml|auth\/realms\/[^/]+\/login-actions|authorize)\b/i;

/** Names and literals of machines themselves and of internal networks, as far as they can be told without the DNS. */
const internal =
  /^(?:localhost|.*\.(?:localhost|internal|local)|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.|\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe80:.*|::ffff:.*)\]$)/i;

function targetOf({ answer, url }: SeenAnswer): URL | null {
  const location = headerValue(answer.headers, 'location');
  return location !== null && URL.canParse(location, url) ? new URL(location, url) : null;
}

/** Where a redirect leads, and what is to be known of it. */
export interface RedirectTarget {
  readonly to: URL;
  readonly onlyHttps: boolean;
  readonly toLogin: boolean;
  readonly toItself: boolean;
  readonly toInternal: boolean;
  /** Another host, where guests sign in to a network. */
  readonly toPortal: boolean;
  /** Another host, which is told what was asked for: pages where people sign in lead them back to it. */
  readonly takesAlong: boolean;
  /** Neither to https, nor from http to http of the same host: no secret is to go there. */
  readonly toUnsafe: boolean;
}

/** A filter of the network sends to its own page, which nobody is to ask for a token. */
export function isRedirect({ answer }: Pick<SeenAnswer, 'answer'>): boolean {
  return redirects.has(answer.status) && !isOfNetworkFilter(answer);
}

/** True where an address has another one in its query, or behind its #. */
function namesAddress({ search, hash }: URL, { hostname, pathname }: URL): boolean {
  const words = (search + hash).toLowerCase();
  const named = [`//${hostname}`, ...(pathname === '/' ? [] : [hostname + pathname.toLowerCase()])];
  return named.some((name) => words.includes(name) || words.includes(encodeURIComponent(name).toLowerCase()));
}

/** Where an answer redirects to; null where it does not say, or says it in no way that can be read. */
export function readTarget(seen: SeenAnswer): RedirectTarget | null {
  const to = targetOf(seen);
  if (to === null) return null;
  const secured = new URL(seen.url);
  secured.protocol = 'https:';
  const isAway = to.hostname !== seen.url.hostname;
  const byHttp = seen.url.protocol === 'http:' && !internal.test(seen.url.hostname);
  return {
    to,
    onlyHttps: seen.url.protocol === 'http:' && to.href === secured.href,
    toLogin: login.test(to.pathname),
    toItself: to.href === seen.url.href,
    toUnsafe:
      to.protocol !== 'https:' && (to.protocol !== seen.url.protocol || to.hostname !== seen.url.hostname),
    toPortal: isAway && (isPortalAddress(to.href) || (byHttp && internal.test(to.hostname))),
    takesAlong: isAway && namesAddress(to, seen.url),
    toInternal: internal.test(to.hostname) && to.hostname !== seen.url.hostname,
  };
}

/**
 * The change that makes the profile ask where the redirect points to. Only for
 * the same host: a secret is never led elsewhere by one click.
 */
function changeFor(
  seen: SeenAnswer,
  { to, onlyHttps, toLogin, toItself }: RedirectTarget,
): ProfileChange | null {
  const template = seen.facts.tokenRequestUrl ?? '';
  if (seen.step !== 'token') return null;
  if (onlyHttps) return { tokenRequestUrl: template.replace(/^http:/i, 'https:') };
  const isPlain = to.username === '' && to.password === '' && to.hash === '';
  const isNear = to.origin === seen.url.origin && !toLogin && !toItself && isPlain;
  return isNear && !usesTenant(template) ? { tokenRequestUrl: to.href } : null;
}

function suggestions(seen: SeenAnswer): SuggestionDraft[] {
  const target = readTarget(seen);
  if (target === null) return [];
  const field = seen.step === 'token' ? 'tokenRequestUrl' : 'refreshTokenUrl';
  const change = changeFor(seen, target);
  const lookUp: SuggestionDraft = { code: 'use_token_endpoint', field };
  // A change that would show a secret is left out later: then the other one remains.
  if (change !== null)
    return [{ code: target.onlyHttps ? 'use_https' : 'use_redirect_target', field, change }, lookUp];
  if (target.toPortal) return [{ code: 'sign_in_to_network' }, lookUp];
  return target.toLogin || target.toItself || target.toInternal || target.toUnsafe || target.takesAlong
    ? [lookUp]
    : [{ code: 'check_redirect_target', field }, lookUp];
}

/** Signed requests and certificates prove the client without its secret. */
const sendingSecret = new Set(['client_secret_basic', 'client_secret_basic_raw', 'client_secret_post']);

function parameters(seen: SeenAnswer): TextParameters {
  const target = readTarget(seen);
  if (target === null) return {};
  const { to, ...flags } = target;
  const sendsSecret = sendingSecret.has(seen.facts.clientAuthentication ?? '');
  return { location: to.href, ...flags, sendsProof: !sendsSecret };
}

/** Never followed (RFC 9700 4.12): the credentials would go along. */
export const redirectRules: readonly FailureRule<SeenAnswer>[] = [
  {
    code: 'redirected',
    stage: 'oauth',
    confidence: 'certain',
    applies: (seen) => isRedirect(seen) && targetOf(seen) !== null,
    parameters,
    suggestions,
  },
  {
    code: 'redirected_nowhere',
    stage: 'oauth',
    confidence: 'certain',
    applies: isRedirect,
    suggestions: () => [{ code: 'check_address', field: 'tokenRequestUrl' }, { code: 'ask_provider' }],
  },
];
