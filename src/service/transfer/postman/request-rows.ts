import { isJsonObject } from '../../evidence/answer/json-value.ts';
import { isAboutToken } from '../request/about-token.ts';
import type { RequestAddress } from '../request/request-address.ts';
import { callDraft } from '../request/call-draft.ts';
import type { SentRequest } from '../request/sent-request.ts';
import { grantOf, tokenDraft } from '../request/token-draft.ts';
import { profileName, type ProfileDraft } from '../draft/profile-draft.ts';
import type { ImportedRow } from '../import/imported-row.ts';
import type { NoteList } from '../import/note-list.ts';
import { AuthSettingsReader } from './auth-settings.ts';
import { authOf } from './postman-auth.ts';
import { sentBy, type PostmanRequest } from './postman-requests.ts';
import type { CollectionVariables } from './postman-variables.ts';

/** A profile that a request makes, and the block that is its client and so no profile of its own. */
export interface RequestRow {
  readonly row: ImportedRow;
  readonly usedAuth: unknown;
}

/** True where a block says how the request signs in, beside what stands in the request itself. */
function hasAuth(auth: unknown): boolean {
  return isJsonObject(auth) && auth.type !== 'noauth';
}

function finish(
  draft: ProfileDraft,
  name: string,
  sent: SentRequest,
  settings: AuthSettingsReader,
): ImportedRow {
  draft.set('name', profileName(name), 'name').noteAll(sent.notes);
  for (const kept of settings.kept) draft.note(`{{${kept}}}`, 'variable_kept');
  for (const unfit of settings.unfit) draft.note(`{{${unfit}}}`, 'variable_unfit');
  return draft.toRow();
}

function draftOf(sent: SentRequest, address: RequestAddress, each: PostmanRequest, notes: NoteList) {
  const place = `request ${each.name}`;
  if (isAboutToken(sent)) {
    notes.add(place, 'about_a_token');
    return null;
  }
  const grant = grantOf(sent);
  if (grant === null && !hasAuth(each.auth)) return callDraft(sent, address);
  if (grant === null) {
    // The block is a profile already, and one profile has one credential.
    const beside = callDraft({ ...sent, user: null }, address)?.rows('authorizationFields')[0]?.fieldKey;
    if (typeof beside === 'string') notes.add(`request ${beside}`, 'no_place');
    return null;
  }
  const draft = tokenDraft(sent, address, grant);
  if (draft === null) notes.add(`${place}: grant_type`, 'type_unsupported');
  return draft;
}

/** The row without what differs from call to call: those that carry the same are one profile. */
function carried({ profile }: ImportedRow): string {
  const { name: _, checkUrl: __, checkMethod: ___, ...same } = isJsonObject(profile) ? profile : {};
  return JSON.stringify(same);
}

/**
 * The profiles of requests that obtain a token, or carry a credential that no auth block is of: one by one, since there
 * may be any number.
 */
export function* requestRows(
  requests: Iterable<PostmanRequest>,
  values: CollectionVariables,
  notes: NoteList,
): Generator<RequestRow> {
  const seen = new Set<string>();
  for (const each of requests) {
    const settings = new AuthSettingsReader({ type: 'request', settings: new Map() }, values);
    const sent = sentBy(each, settings, notes);
    const address = sent?.address ?? null;
    const draft = sent === null || address === null ? null : draftOf(sent, address, each, notes);
    if (sent === null || draft === null) continue;
    const row = finish(draft, each.name, sent, settings);
    const isOfUser = sent.user !== null && each.isOwnAuth && authOf(each.auth)?.type === 'basic';
    const same = carried(row);
    if (seen.has(same)) continue;
    seen.add(same);
    yield { row, usedAuth: isOfUser ? each.auth : null };
  }
}
