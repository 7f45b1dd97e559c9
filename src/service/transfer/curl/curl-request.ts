import type { ImportNote } from '#contract/transfer/import-answer.ts';
import { percentEncode } from '../../authorization/fields/fill-field.ts';
import { addressOf } from '../request/request-address.ts';
import {
  addAll,
  addHeader,
  newRequest,
  pairsOf,
  takeBody,
  type Given,
  type SentRequest,
} from '../request/sent-request.ts';
import { encodedUserOf } from './encoded-user.ts';
import type { CurlArguments, CurlOption } from './options.ts';

/** Options that change how a request is sent or shown, and nothing of how it signs in. */
const silent = new Set(
  `anyauth basic compressed fail fail-early fail-with-body globoff include location no-buffer no-progress-meter output
  progress-bar remote-name show-error silent verbose write-out http1.0 http1.1 http2 http2-prior-knowledge http3 ipv4 ipv6
  max-time connect-timeout retry retry-delay retry-max-time next trace-time stderr dump-header tlsv1.2 tlsv1.3 path-as-is
  parallel ssl-no-revoke cert-type key-type`.split(/\s+/),
);

const dataOptions = new Set(['data', 'data-raw', 'data-ascii', 'data-binary', 'data-urlencode', 'url-query']);

/** `name=content`, `=content` and `content` of `--data-urlencode`; the content is not encoded yet. */
function encodedPair(value: string, source: string): Given[] {
  const at = value.indexOf('=');
  return at <= 0
    ? pairsOf(percentEncode(value.slice(at + 1)), source)
    : [{ key: value.slice(0, at), value: value.slice(at + 1), source }];
}

function userOf(text: string, source: string): SentRequest['user'] {
  const [name = '', ...password] = text.split(':');
  return { name, password: password.length === 0 ? null : password.join(':'), source };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Adds what one option says. */
function take(request: SentRequest, { name, written, value, isKnown }: CurlOption): void {
  const skip = (code: ImportNote['code']) => request.notes.add(written, code);
  if (!isKnown) skip('unknown_option');
  else if (name === 'request') request.method = { name: value.toUpperCase(), source: written };
  else if (name === 'head') request.method ??= { name: 'HEAD', source: written };
  else if (name === 'header' || name === 'proxy-header') takeHeader(request, name, value, written);
  else if (name === 'user') request.user = userOf(value, written);
  else if (name === 'oauth2-bearer')
    request.headers.push({ key: 'Authorization', value: `Bearer ${value}`, source: written });
  else if (['digest', 'ntlm', 'ntlm-wb', 'negotiate', 'aws-sigv4'].includes(name))
    request.otherScheme = written;
  else if (name === 'cookie') skip('live_token_left_out');
  else if (name === 'insecure') skip('checks_stay_on');
  else if (['cert', 'key', 'pass'].includes(name)) request.clientFiles.push(written);
  else if (['cacert', 'config', 'netrc', 'netrc-optional'].includes(name)) skip('file_not_read');
  else if (dataOptions.has(name) || name === 'json') takeData(request, name, value, written);
  else if (name === 'form' || name === 'form-string') takeForm(request, name, value, written);
  else if (name !== 'url' && name !== 'get' && !silent.has(name)) skip('no_place');
}

function takeHeader(request: SentRequest, name: string, value: string, source: string): void {
  const [, key = '', text = ''] = /^([^:;]+)[:;](.*)$/s.exec(value) ?? [];
  if (value.startsWith('@')) request.notes.add(source, 'file_not_read');
  else if (name === 'proxy-header' || key === '') request.notes.add(source, 'no_place');
  else {
    const header = { key: key.trim(), value: text.trim(), source: `${source} ${key.trim()}` };
    const user = /^authorization$/i.test(header.key) ? encodedUserOf(header.value) : null;
    if (user === null) addHeader(request, header);
    else request.user = userOf(user, header.source);
  }
}

function takeData(request: SentRequest, name: string, value: string, source: string): void {
  if (name === 'url-query') {
    addAll(request.query, encodedPair(value.replace(/^\+/, ''), source));
    return;
  }
  request.hasBody = true;
  const isFile =
    name === 'data-urlencode' ? /^[^=]*@/.test(value) : value.startsWith('@') && name !== 'data-raw';
  if (isFile) {
    request.notes.add(source, 'file_not_read');
    return;
  }
  if (name === 'data-urlencode') addAll(request.body, encodedPair(value, source));
  else takeBody(request, value, source, name === 'json');
}

/** The options with what several `--json` give in one, which cURL sends as they follow one another. */
function withJoinedJson(options: readonly CurlOption[]): readonly CurlOption[] {
  const parts = new Set(options.filter(({ name, value }) => name === 'json' && !value.startsWith('@')));
  const [first] = parts;
  if (first === undefined || parts.size === 1) return options;
  const joined = { ...first, value: [...parts].map(({ value }) => value).join('') };
  return options.flatMap((option) => (option === first ? joined : parts.has(option) ? [] : option));
}

/** What stands before the type of a part. */
function withoutType(text: string): string {
  const at = text.indexOf(';type=');
  return at === -1 ? text : text.slice(0, at);
}

function takeForm(request: SentRequest, name: string, value: string, source: string): void {
  request.hasBody = true;
  const [key = '', ...rest] = value.split('=');
  const text = rest.join('=');
  if (name === 'form' && /^[@<]/.test(text)) request.notes.add(source, 'file_not_read');
  else request.body.push({ key, value: name === 'form' ? withoutType(text) : text, source });
}

/** What a command would send. Never throws; what has no place in a profile is noted by the option's name. */
export function curlRequest({ options, addresses }: CurlArguments): SentRequest {
  const all = [...options.filter(({ name }) => name === 'url').map(({ value }) => value), ...addresses];
  const address = addressOf(all[0] ?? '');
  const request = newRequest(address, 'cURL');
  for (const option of withJoinedJson(options)) take(request, option);
  if (all.length > 1) request.notes.add('URL 2', 'no_place');
  const { username, password } = address?.url ?? { username: '', password: '' };
  if (username !== '' || password !== '')
    request.user ??= { name: decoded(username), password: decoded(password), source: 'URL' };
  if (options.some(({ name }) => name === 'get')) {
    addAll(request.query, request.body.splice(0));
    request.hasBody = false;
  }
  return request;
}
