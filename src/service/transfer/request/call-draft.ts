import { toBase64, utf8 } from '../../vault/bytes.ts';
import { apiKeyDraft, basicDraft, type KeyPlace } from '../draft/entered-drafts.ts';
import type { ProfileDraft } from '../draft/profile-draft.ts';
import { isSecretParameter, sendsSecret } from '../draft/secret-parameter.ts';
import { basicUserOf } from './basic-header.ts';
import { plainAddress, type RequestAddress } from './request-address.ts';
import type { SentRequest, Given } from './sent-request.ts';
import { isUsualHeader } from './usual-headers.ts';

const checkMethods: readonly string[] = ['GET', 'HEAD', 'POST'];

interface FoundKey {
  readonly place: KeyPlace;
  readonly key: string;
  readonly given: Given;
}

function authorizationKey(headers: readonly Given[]): FoundKey | null {
  const given = headers.find(({ key }) => key.toLowerCase() === 'authorization');
  if (given === undefined) return null;
  const [, prefix = '', key = given.value] = /^([A-Za-z][\w-]*\s+)(\S.*)$/s.exec(given.value) ?? [];
  const title = /^bearer/i.test(prefix) ? 'Token' : 'API Key';
  return { place: { fieldType: 'header', fieldKey: 'Authorization', prefix, title }, key, given };
}

function namedKey(fieldType: KeyPlace['fieldType'], all: readonly Given[]): FoundKey | null {
  const given = all.find(
    ({ key, value }) => value !== '' && !isUsualHeader(key.toLowerCase()) && sendsSecret(key, value),
  );
  return given === undefined ? null : { place: { fieldType, fieldKey: given.key }, key: given.value, given };
}

/** What a call proves itself by: the header for it, else what is called like a key. */
function keyOf({ headers, query, body }: SentRequest): FoundKey | null {
  return (
    authorizationKey(headers) ??
    namedKey('header', headers) ??
    namedKey('query_string', query) ??
    namedKey('payload', body)
  );
}

function addOthers(draft: ProfileDraft, request: SentRequest, used: Given | undefined): void {
  for (const given of request.headers) {
    const { key, value, source } = given;
    const name = key.toLowerCase();
    if (name === 'cookie') draft.note(source, 'live_token_left_out');
    if (name === 'authorization' && given !== used && basicUserOf([given]) === null)
      draft.note(source, 'no_place');
    if (given === used || isUsualHeader(name) || name === 'authorization' || value === '') continue;
    const secure = isSecretParameter(key, value) ? { secure: true } : {};
    draft.add(
      'authorizationFields',
      { fieldType: 'header', fieldKey: key, fieldValue: value, ...secure },
      source,
    );
  }
  const left = request.body.filter((given) => given !== used);
  const [first] = [...left, ...request.unread];
  if (first !== undefined && request.hasBody) draft.note(first.source, 'no_place');
}

/** Secrets in the query have a place of their own; what is left is part of the address. */
function setCheck(
  draft: ProfileDraft,
  request: SentRequest,
  address: RequestAddress,
  used: Given | undefined,
): void {
  const rest = request.query.filter((given) => given !== used);
  for (const { key, value, source } of rest.filter((given) => isSecretParameter(given.key, given.value)))
    draft.add(
      'authorizationFields',
      { fieldType: 'query_string', fieldKey: key, fieldValue: value, secure: true },
      source,
    );
  draft.set(
    'checkUrl',
    plainAddress(
      address,
      rest.filter(({ key, value }) => !isSecretParameter(key, value)),
    ),
    'URL',
  );
  const { name, source } = request.method ?? {
    name: request.hasBody ? 'POST' : 'GET',
    source: request.source,
  };
  if (checkMethods.includes(name)) draft.set('checkMethod', name, source);
  else draft.note(source, 'value_unsupported');
}

/** What stands for no password where the key is the user name: nothing, or a letter that is said to be of no meaning. */
const noPassword = /^x?$/i;

/**
 * A key that is sent as the user name, which anybody may read, without a password. Both go encoded as they are sent: the
 * type for user names has no place for a secret one.
 */
function keyAsUser({ name, password, source }: NonNullable<SentRequest['user']>): FoundKey | null {
  const isKey = name !== '' && !name.includes('{{') && password !== null && noPassword.test(password);
  if (!isKey) return null;
  const key = toBase64(utf8(`${name}:${password}`));
  const place = {
    fieldType: 'header',
    fieldKey: 'Authorization',
    prefix: 'Basic ',
    title: 'Basic Credentials',
    hint: 'base64(key:)',
  } as const;
  return { place, key, given: { key: 'user', value: key, source } };
}

/** A profile of the user name and password of a call. */
function userDraft(address: RequestAddress, user: NonNullable<SentRequest['user']>): ProfileDraft {
  return basicDraft(address.name, { ...user, password: user.password ?? undefined }, user.source).add(
    'authorizationFields',
    { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Basic {{basicCredentials}}' },
    user.source,
  );
}

/** The profile of a call that carries its credentials, or null where it carries none that can be sent here. */
export function callDraft(request: SentRequest, address: RequestAddress): ProfileDraft | null {
  const user = request.user ?? basicUserOf(request.headers);
  // A user of another scheme is not sent by Basic: that would give the password away.
  if (request.user !== null && request.otherScheme !== null) return null;
  const found = user === null ? keyOf(request) : keyAsUser(user);
  if (user === null && found === null) return null;
  const draft =
    found !== null
      ? apiKeyDraft(address.name, found.place, found.key, found.given.source)
      : user === null
        ? null
        : userDraft(address, user);
  if (draft === null) return null;
  draft.set('identityProviderName', address.name, 'URL');
  setCheck(draft, request, address, found?.given);
  addOthers(draft, request, found?.given);
  if (request.otherScheme !== null) draft.note(request.otherScheme, 'type_unsupported');
  for (const written of request.clientFiles) draft.note(written, 'type_unsupported');
  return draft;
}
