import { readBasic } from '../basic-credentials.ts';
import { formDecoded } from '../form-decoded.ts';
import type { MarkedRequest } from '../marked-request.ts';
import type { Redaction } from '../redaction.ts';
import type { Scrubber } from '../scrubber.ts';
import type { KnownSecret } from '../secrets/known-secret.ts';
import { isAboutSecret, sensitiveKind } from '../secrets/sensitive-name.ts';
import { createShellVariables, type ShellVariables } from './shell-variables.ts';
import { shellWord, type ShellPart } from './shell-word.ts';

/** Headers that curl writes itself. */
const ownHeaders = /^(?:host|content-length|connection|accept-encoding|transfer-encoding)$/i;
/** The name that this product gives itself; one that the profile gives belongs to the request. */
const ownAgent = /^user-agent: authorization-profiles\//i;

const isOwn = (name: string, value: string) => ownHeaders.test(name) || ownAgent.test(`${name}: ${value}`);

function option(name: string, parts: readonly ShellPart[]): string {
  return `${name} ${shellWord(parts)}`;
}

/** `--user`, since curl then makes the Basic header of the variable. */
function user(
  value: string,
  secrets: readonly KnownSecret[],
  scrubber: Scrubber,
  variables: ShellVariables,
): string | null {
  const basic = readBasic(value, secrets);
  const secret = basic?.secret ?? null;
  if (basic === null || secret === null || basic.isGiven) return null;
  const variable = variables.nameFor(secret) + (basic.isEncoded ? '_ENCODED' : '');
  const name = variables.parts(basic.user, scrubber.known(basic.user));
  return option('--user', [...name, { text: ':' }, { variable }]);
}

/** One parameter of a form, which curl encodes itself. */
function parameter(pair: string, scrubber: Scrubber, variables: ShellVariables): string {
  const [name = '', ...rest] = pair.split('=');
  const value = formDecoded(rest.join('='));
  const kind = sensitiveKind(name);
  const byName =
    kind === null || isAboutSecret(name, value)
      ? []
      : [{ start: 0, end: value.length, name: kind, value, isKnown: false }];
  const spans = [...byName, ...scrubber.foreign(value)];
  return option('--data-urlencode', [{ text: `${name}=` }, ...variables.parts(value, spans)]);
}

function body(request: MarkedRequest, scrubber: Scrubber, variables: ShellVariables): string[] {
  if (request.body === null) return [];
  const { text, spans } = request.body;
  const type = request.headers.find(({ name }) => /^content-type$/i.test(name))?.value.text ?? '';
  return /^application\/x-www-form-urlencoded\b/i.test(type)
    ? text.split('&').map((pair) => parameter(pair, scrubber, variables))
    : [option('--data-raw', variables.parts(text, spans))];
}

/**
 * A request as a curl command for a POSIX shell. Secrets are variables, such as
 * `$CLIENT_SECRET`; the name of one that has to be set in the encoding of its
 * place ends in `_ENCODED`. Certificates and keys are files.
 */
export function curlCommand(
  request: MarkedRequest,
  { secrets, scrubber, connectionOptions }: Omit<Redaction, 'masks'>,
): string {
  const variables = createShellVariables();
  const url = shellWord(variables.parts(request.url.text, request.url.spans));
  const headers = request.headers
    .filter(({ name, value }) => !isOwn(name, value.text))
    .map(({ name, value }) => {
      const basic = /^authorization$/i.test(name) ? user(value.text, secrets, scrubber, variables) : null;
      return (
        basic ?? option('--header', [{ text: `${name}: ` }, ...variables.parts(value.text, value.spans)])
      );
    });
  return [
    `curl --request ${shellWord([{ text: request.method }])} ${url}`,
    ...(/^https:/i.test(request.url.text) ? connectionOptions : []),
    ...headers,
    ...body(request, scrubber, variables),
  ].join(' \\\n  ');
}
