/** Options of cURL that take a value, by their long names (curl(1)). */
const withValue = new Set(
  `abstract-unix-socket aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to continue-at
  cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode delegation
  dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine etag-compare etag-save
  expect100-timeout form form-string ftp-account ftp-method ftp-port happy-eyeballs-timeout-ms haproxy-clientip header
  hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type krb
  limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs max-time netrc-file noproxy
  oauth2-bearer output output-dir parallel-max pass pinnedpubkey preproxy proto proto-default proto-redir proxy
  proxy-cacert proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass
  proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey
  quote random-file range rate referer request request-target resolve retry retry-delay retry-max-time sasl-authzid
  service-name socks4 socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit speed-time stderr telnet-option
  tftp-blksize time-cond tls-max tls13-ciphers tlspassword tlsuser trace trace-ascii trace-config unix-socket
  upload-file url url-query user user-agent variable vlan-priority write-out`.split(/\s+/),
);

/** Options that take none and mean something here, or need not be spoken of. */
const withoutValue = new Set(
  `anyauth basic compressed compressed-ssh digest disable fail fail-early fail-with-body get globoff head http0.9
  http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only include insecure ipv4 ipv6 junk-session-cookies list-only
  location location-trusted negotiate netrc netrc-optional next no-alpn no-buffer no-clobber no-keepalive no-npn no-progress-meter
  no-sessionid ntlm ntlm-wb parallel path-as-is post301 post302 post303 progress-bar proxy-anyauth proxy-basic
  proxy-digest proxy-insecure proxy-negotiate proxy-ntlm proxytunnel raw remote-header-name
  remote-name remote-time retry-all-errors retry-connrefused show-error silent ssl ssl-no-revoke ssl-reqd
  ssl-revoke-best-effort sslv2 sslv3 styled-output suppress-connect-headers tcp-fastopen tcp-nodelay tlsv1 tlsv1.0
  tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding trace-ids trace-time use-ascii verbose`.split(/\s+/),
);

/** Long names of the short ones. */
const shortNames: Readonly<Record<string, string>> = {
  '0': 'http1.0',
  '1': 'tlsv1',
  '2': 'sslv2',
  '3': 'sslv3',
  '4': 'ipv4',
  '6': 'ipv6',
  '#': 'progress-bar',
  a: 'append',
  A: 'user-agent',
  b: 'cookie',
  B: 'use-ascii',
  c: 'cookie-jar',
  C: 'continue-at',
  d: 'data',
  D: 'dump-header',
  e: 'referer',
  E: 'cert',
  f: 'fail',
  F: 'form',
  g: 'globoff',
  G: 'get',
  h: 'help',
  H: 'header',
  i: 'include',
  I: 'head',
  j: 'junk-session-cookies',
  J: 'remote-header-name',
  k: 'insecure',
  K: 'config',
  l: 'list-only',
  L: 'location',
  m: 'max-time',
  M: 'manual',
  n: 'netrc',
  N: 'no-buffer',
  o: 'output',
  O: 'remote-name',
  p: 'proxytunnel',
  P: 'ftp-port',
  q: 'disable',
  Q: 'quote',
  r: 'range',
  R: 'remote-time',
  s: 'silent',
  S: 'show-error',
  t: 'telnet-option',
  T: 'upload-file',
  u: 'user',
  U: 'proxy-user',
  v: 'verbose',
  V: 'version',
  w: 'write-out',
  x: 'proxy',
  X: 'request',
  y: 'speed-time',
  Y: 'speed-limit',
  z: 'time-cond',
  Z: 'parallel',
  ':': 'next',
};

/** One option of a command as it was given. */
export interface CurlOption {
  /** The long name, or what was written where it is not known. */
  readonly name: string;
  /** As it was written, without its value: `-u`, `--user`. */
  readonly written: string;
  readonly value: string;
  readonly isKnown: boolean;
}

/** What a command is made of: options in their order, and what is no option: addresses. */
export interface CurlArguments {
  readonly options: readonly CurlOption[];
  readonly addresses: readonly string[];
}

function own(names: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/**
 * Parts the words of a command into the options and addresses of each of its requests, which `--next` tells apart, as
 * cURL does. Never throws.
 */
export function curlArguments(words: readonly string[]): readonly CurlArguments[] {
  let options: CurlOption[] = [];
  let addresses: string[] = [];
  const requests = [{ options, addresses }];
  const add = (option: CurlOption) => {
    options.push(option);
    if (option.name !== 'next') return;
    options = [];
    addresses = [];
    requests.push({ options, addresses });
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = () => words[(at += 1)] ?? '';
    if (word.startsWith('--') && word !== '--') {
      const [name = '', ...given] = word.slice(2).split('=');
      const takes = withValue.has(name);
      const isKnown = takes || withoutValue.has(name);
      const value = given.length > 0 ? given.join('=') : takes ? next() : '';
      add({ name, written: `--${name}`, value, isKnown });
    } else if (word.startsWith('-') && word.length > 1 && word !== '--') {
      for (let index = 1; index < word.length; index += 1) {
        const letter = word[index] ?? '';
        const name = own(shortNames, letter);
        const takes = name !== undefined && withValue.has(name);
        const rest = word.slice(index + 1);
        const value = !takes ? '' : rest === '' ? next() : rest;
        add({ name: name ?? letter, written: `-${letter}`, value, isKnown: name !== undefined });
        if (takes) break;
      }
    } else if (word !== '--' && word !== '') addresses.push(word);
  }
  return requests;
}
