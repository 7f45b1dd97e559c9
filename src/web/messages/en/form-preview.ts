/** The preview of the requests that a profile leads to. */
export const formPreview = {
  title: 'Request preview',
  show: 'Show request preview',
  hide: 'Hide request preview',
  tokenRequest: 'Token request',
  serviceCall: 'Each service call',
  masked: 'Secrets stay masked here and in copies.',
  copyCurl: 'Copy as cURL',
  curlCopied: 'cURL command copied, secrets masked',
  blank: 'Enter {fields} to see the request.',
  wrong: 'Correct {fields} to see the request.',
  notYet: 'The request is shown as soon as it can be made.',
  failed: 'The preview cannot be shown right now.',
} as const;
