import { limits } from '#contract/limits.ts';
import type { ImportNote, ImportNoteCode } from '#contract/transfer/import-answer.ts';
import { apiKeyDraft, basicDraft } from '../draft/entered-drafts.ts';
import type { ProfileDraft } from '../draft/profile-draft.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';
import { note, type ImportedRow, type ReadText } from '../import/imported-row.ts';
import { NoteList } from '../import/note-list.ts';
import { flowDraft } from './flow-row.ts';
import { SchemeReferences } from './scheme-references.ts';
import { securitySchemesIn, type SecuritySchemes } from './security-schemes.ts';

type Scheme = Readonly<Record<string, unknown>>;
type Read = Iterable<ProfileDraft | ImportNote>;
type Document = SecuritySchemes & { readonly references: SchemeReferences };

/** Characters of a name that are looked at: a profile's may be shorter, and each flow repeats it. */
const nameCharacters = 4 * limits.name;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function keyDraft(name: string, { in: place, name: key }: Scheme, source: string): Read {
  if (place === 'cookie')
    return [
      apiKeyDraft(
        name,
        { fieldType: 'header', fieldKey: 'Cookie', prefix: `${text(key)}=` },
        undefined,
        source,
      ),
    ];
  if (place !== 'header' && place !== 'query') return [note(`${source}.in`, 'value_unsupported')];
  const fieldType = place === 'query' ? 'query_string' : 'header';
  return [apiKeyDraft(name, { fieldType, fieldKey: text(key) }, undefined, `${source}.name`)];
}

function httpDraft(name: string, { scheme }: Scheme, source: string): Read {
  const named = text(scheme).toLowerCase();
  if (named === 'basic') return [basicDraft(name, {}, source)];
  if (named !== 'bearer') return [note(`${source}.scheme`, 'type_unsupported')];
  const place = {
    fieldType: 'header',
    fieldKey: 'Authorization',
    prefix: 'Bearer ',
    title: 'Token',
  } as const;
  return [apiKeyDraft(name, place, undefined, source)];
}

/** One by one: a scheme may have any number of flows. */
function* oauth2Drafts(name: string, scheme: Scheme, server: string | null, source: string): Read {
  // Swagger 2 has one flow in the scheme itself.
  const flows = isJsonObject(scheme.flows)
    ? Object.entries(scheme.flows)
    : [[text(scheme.flow), scheme] as const];
  if (flows.length === 0) yield note(`${source}.flows`, 'nothing_to_sign_in');
  for (const [flow, settings] of flows) {
    const place = isJsonObject(scheme.flows) ? `${source}.flows.${flow}` : source;
    const named = flows.length > 1 ? `${name} (${flow})` : name;
    yield flowDraft(named, flow, settings, server, place) ?? note(place, 'type_unsupported');
  }
}

function readScheme(name: string, scheme: unknown, source: string, all: Document): Read {
  const skip = (code: ImportNoteCode) => [note(source, code)];
  if (!isJsonObject(scheme)) return skip(name === '$ref' ? 'reference_unresolved' : 'type_unsupported');
  if (typeof scheme.$ref === 'string') {
    const found = all.references.follow(scheme.$ref);
    return found === null ? skip('reference_unresolved') : readScheme(name, found, source, all);
  }
  if (scheme.type === 'apiKey') return keyDraft(name, scheme, source);
  if (scheme.type === 'basic') return [basicDraft(name, {}, source)];
  if (scheme.type === 'http') return httpDraft(name, scheme, source);
  if (scheme.type === 'oauth2') return oauth2Drafts(name, scheme, all.server, source);
  return skip(scheme.type === 'openIdConnect' ? 'ask_the_issuer' : 'type_unsupported');
}

function withHead(draft: ProfileDraft, scheme: unknown, title: string | null, source: string): ImportedRow {
  draft.set('identityProviderName', title?.slice(0, 100), 'info.title');
  const description = isJsonObject(scheme) ? text(scheme.description).slice(0, 1000) : '';
  return draft.set('description', description, `${source}.description`).toRow();
}

/**
 * Reads what an API says of its security: each scheme, and each flow of it,
 * becomes a profile. Stops where they are more than an import may have. Never throws.
 */
export function readOpenApi(value: unknown): ReadText {
  const found = securitySchemesIn(value);
  const rows: ImportedRow[] = [];
  const notes = new NoteList();
  const head = { format: 'openapi', exportedAt: null, secrets: 'none' } as const;
  if (found === null) return { ...head, rows, notes: [] };
  const document = { ...found, references: new SchemeReferences(found) };
  for (const [key, scheme] of found.schemes) {
    const name = key.slice(0, nameCharacters);
    const source = `${found.source}.${name}`;
    for (const each of readScheme(name, scheme, source, document))
      if ('code' in each) notes.add(each.source, each.code);
      else rows.push(withHead(each, scheme, found.title, source));
    if (rows.length > limits.importProfiles) break;
  }
  return { ...head, rows, notes: notes.toNotes() };
}
