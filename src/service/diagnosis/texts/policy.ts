import type { FailureText } from '#contract/fill-text.ts';

/** Refused by rules of this server, before anything was sent. */
export const policyTexts = {
  request_invalid: {
    summary: ['No request could be made of this profile: {message}'],
    explanation: ['The value at {field} cannot be used as it is. Nothing was sent.'],
  },
  url_not_allowed: {
    summary: ['The address {url} cannot be used.'],
    explanation: [
      'Nothing was sent.',
      '{?hasUserInfo}It holds a user name or password, which do not belong into an address.',
      '{?hasFragment}It has a part behind #, which is never sent to a server.',
      '{?isUnparsable}It is not a full URL.',
    ],
  },
  scheme_not_allowed: {
    summary: ['The address of {host} does not use https, so nothing was sent.'],
    explanation: [
      '{?forToken}Without https anybody on the way could read the client secret and the token.',
      '{?forCall}Without https anybody on the way could read {credential}.',
      'Plain http is for addresses of this machine only.',
      'The rule is set by {setting}.',
    ],
  },
  port_not_allowed: {
    summary: ['Port {port} is blocked, so nothing was sent.'],
    explanation: [
      'This server only calls ports that web services use, so that it cannot be made to talk to other services.',
      'The rule is set by {setting}.',
    ],
  },
  host_not_allowed: {
    summary: ['{host} is not among the hosts that this server may call, so nothing was sent.'],
    explanation: [
      'Whoever runs this server has limited the hosts it may call, by {setting}.',
      '{?isNeverAllowed}Clouds keep the credentials of their machines under this name. No setting opens it.',
    ],
  },
  address_blocked: {
    summary: [
      '{host} leads to {address}, a blocked address ({rangeName}), so nothing was sent.',
      '{host} leads to a blocked address, so nothing was sent.',
    ],
    explanation: [
      'Addresses of internal networks and of the machines themselves are blocked, so that a profile cannot be used to reach what is behind the firewall.',
      'The rule is set by {setting}.',
      '{?isNeverAllowed}No setting of this server opens this address.',
    ],
  },
  client_certificate_unavailable: {
    summary: ['No client certificate can be shown here: this page runs without a server.'],
    explanation: [
      'In this demonstration everything runs inside the browser, which makes the connections by itself and takes no certificate for them. Nothing was sent.',
    ],
  },
  unreachable_from_browser: {
    summary: ['{host} cannot be reached here: this page runs without a server.'],
    explanation: [
      'In this demonstration everything runs inside the browser, and only its practice identity provider answers. Nothing was sent.',
    ],
  },
} as const satisfies Record<string, FailureText>;
