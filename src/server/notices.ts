type Environment = Readonly<Record<string, string | undefined>>;

const proxyVariables = /^(?:https?|all)_proxy$/i;

/** What of the environment has no effect here, although somebody may count on it. */
export function environmentNotices(environment: Environment): string[] {
  const set = (name: string) => (environment[name] ?? '') !== '';
  const proxies = Object.keys(environment).filter((name) => proxyVariables.test(name) && set(name));
  return [
    ...(proxies.length > 0
      ? [`${proxies.join(', ')} is not used: a proxy would look names up by itself, past the outbound rules.`]
      : []),
    ...(environment.NODE_TLS_REJECT_UNAUTHORIZED === '0'
      ? [
          'NODE_TLS_REJECT_UNAUTHORIZED is not used: certificates are always checked. Name your own authority in NODE_EXTRA_CA_CERTS.',
        ]
      : []),
  ];
}
