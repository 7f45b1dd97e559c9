import { isFrontChannelParameter, isProtocolParameter } from '#contract/keys.ts';
import { signsInUser } from './has-type.ts';
import type { ProfileDraft } from './profile-draft.ts';
import { isSecretParameter, sendsSecret } from './secret-parameter.ts';

/** A parameter of a token request, and what it was given by. */
export interface TokenParameter {
  readonly key: string;
  readonly value: string;
  readonly source: string;
  /** True where it stood in the query of the address and is not sent there any more. */
  readonly wasInAddress?: boolean;
}

/** What a client that signs proves itself by, for one request (RFC 7521 4.2). */
export const clientAssertion = 'client_assertion';

/** Parameters that belong to one request and can be used once, or that others send. */
const live = new Set([
  'code',
  'code_verifier',
  'refresh_token',
  'access_token',
  'assertion',
  clientAssertion,
  'state',
]);
/** Parameters that the product sends by itself where it needs them. */
const own = new Set(['redirect_uri', 'response_type']);

/** True for a parameter that belongs to one request or one session. */
export function isLiveParameter(key: string): boolean {
  return live.has(key.toLowerCase());
}

/**
 * True for a parameter that is no part of an address: the protocol's, one that
 * can be used once, and a secret, which would be readable there.
 */
export function isNoAddressPart(key: string, value: string): boolean {
  return (
    isProtocolParameter(key) ||
    own.has(key.toLowerCase()) ||
    isLiveParameter(key) ||
    isSecretParameter(key, value)
  );
}

/** Notes that one parameter of several has no place. */
export function noteNoPlace(draft: ProfileDraft, { key, source }: TokenParameter): void {
  draft.note(`${source} ${key}`, 'no_place');
}

function noteMoved(draft: ProfileDraft, { key, source, wasInAddress }: TokenParameter): void {
  if (wasInAddress === true) draft.note(`${source} ${key}`, 'moved_to_body');
}

/** Notes of a secret that became a member of its own that it is sent elsewhere than it was. */
export function noteMovedSecret(draft: ProfileDraft, parameter: TokenParameter): void {
  if (sendsSecret(parameter.key, parameter.value)) noteMoved(draft, parameter);
}

/** Notes of the address to which users are sent back that it is another one here. */
export function noteCallback(draft: ProfileDraft, source: string): void {
  draft.note(source, 'other_callback');
}

/**
 * Takes a parameter of a token request over as a row of the scope list, where it has a place there: what is in that
 * list passes through the browser where a user signs in, and no secret may. Those of the protocol have members of their
 * own, which whoever calls this has set.
 */
export function addTokenParameter(draft: ProfileDraft, parameter: TokenParameter): void {
  const { key, value, source } = parameter;
  if (value === '') return;
  const isShown = signsInUser(draft.type);
  if (isShown && key === 'redirect_uri') noteCallback(draft, `${source} ${key}`);
  if (isLiveParameter(key)) draft.note(`${source} ${key}`, 'live_token_left_out');
  else if (isProtocolParameter(key) || own.has(key.toLowerCase())) return;
  else if (isShown && (isFrontChannelParameter(key) || sendsSecret(key, value)))
    noteNoPlace(draft, parameter);
  else {
    const secure = isSecretParameter(key, value) ? { secure: true } : {};
    draft.add('scope', { key, value, ...secure }, source);
    noteMoved(draft, parameter);
  }
}
