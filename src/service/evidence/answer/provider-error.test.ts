import { expect, it } from 'vitest';
import { readOptions } from '../../testing/read-answer.ts';
import { readProviderError } from './provider-error.ts';

const oauth = { kind: 'oauth', isCertain: true, uri: null };
const other = { kind: 'other', isCertain: true, uri: null };

it.each([
  [
    '{"error":"invalid_client","error_description":"No."}',
    { ...oauth, code: 'invalid_client', description: 'No.' },
  ],
  ['{"error":"invalid_grant","message":"m"}', { ...oauth, code: 'invalid_grant', description: 'm' }],
  [
    'error=bad_verification_code&error_description=No+way',
    { ...oauth, code: 'bad_verification_code', description: 'No way' },
  ],
  [
    '{"timestamp":1,"status":404,"error":"Not Found","path":"/t"}',
    { ...other, code: null, description: 'Not Found' },
  ],
  [
    '{"error":"Unauthorized","message":"Full authentication is required"}',
    { ...other, code: null, description: 'Unauthorized: Full authentication is required' },
  ],
  [
    '{"error":{"code":403,"message":"Denied","status":"PERMISSION_DENIED"}}',
    { ...other, code: '403', description: 'Denied' },
  ],
  [
    '{"errorCode":"E0000011","errorSummary":"Invalid token"}',
    { ...other, code: 'E0000011', description: 'Invalid token' },
  ],
  ['{"ok":false,"error":"invalid_auth"}', { ...oauth, code: 'invalid_auth', description: null }],
  ['{"success":false,"message":"m"}', { ...other, code: null, description: 'm' }],
  [
    '{"fault":{"faultstring":"Invalid ApiKey","detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}',
    { ...other, code: 'oauth.v2.InvalidApiKey', description: 'Invalid ApiKey' },
  ],
  [
    '{"errors":[{"message":"first","code":"c"},{"message":"second"}]}',
    { ...other, code: 'c', description: 'first' },
  ],
  ['{"errors":["plain"]}', { ...other, code: null, description: 'plain' }],
  ['{"errors":"plain"}', { ...other, code: null, description: 'plain' }],
  ['{"errors":[],"ok":true}', null],
  [
    '{"success":false,"errors":[{"code":"602","message":"Expired"}]}',
    { ...other, code: '602', description: 'Expired' },
  ],
  [
    '{"status":400,"message":"missing client id"}',
    { ...other, isCertain: false, code: null, description: 'missing client id' },
  ],
  [
    '{"type":"about:blank","title":"Bad","detail":"d"}',
    { ...other, isCertain: false, code: null, description: 'd' },
  ],
  [
    '<?xml version="1.0"?><s:Fault><faultcode>Server</faultcode><faultstring>Broken</faultstring></s:Fault>',
    { ...other, code: 'Server', description: 'Broken' },
  ],
  ['{"error":null,"access_token":"a"}', null],
  ['{"error":"","ok":true}', null],
  ['{"error":{},"ok":true}', null],
  ['{"error":"0"}', null],
  ['{"error":false,"errorCode":null,"errorMessage":null}', null],
  ['{"errorCode":"","errorSummary":""}', null],
  ['{"errorCode":0,"data":[]}', null],
  ['{"errorCode":"0","data":[]}', null],
  ['{"fault":""}', null],
  ['{"fault":{},"Fault":null}', null],
  ['{"errorCode":0,"errorMessage":"Fine"}', { ...other, isCertain: false, code: null, description: 'Fine' }],
  ['{"errorCode":{"toString":1,"valueOf":1}}', { ...other, code: null, description: null }],
  ['{"error":{"code":0,"message":"Fine"}}', { ...other, code: '0', description: 'Fine' }],
  ['{"__proto__":{"error":"x"}}', null],
  [
    '{"ErrorCode":"invalid_client","Error":"ClientId is Invalid"}',
    { ...oauth, code: 'invalid_client', description: 'ClientId is Invalid' },
  ],
  [
    '{"error":"invalid_client","errorDescription":"d"}',
    { ...oauth, code: 'invalid_client', description: 'd' },
  ],
  [
    '{"error":{"error":"invalid_client","error_description":"d"}}',
    { ...oauth, code: 'invalid_client', description: 'd' },
  ],
  [
    '{"errcode":40125,"errmsg":"invalid appsecret"}',
    { ...other, code: '40125', description: 'invalid appsecret' },
  ],
  ['{"errcode":0,"errmsg":"ok"}', { ...other, isCertain: false, code: null, description: 'ok' }],
  [
    '{"code":10014,"msg":"app secret invalid"}',
    { ...other, isCertain: false, code: '10014', description: 'app secret invalid' },
  ],
  [
    '{"title":"One or more validation errors","errors":{"grant_type":["is required."]}}',
    { ...other, code: null, description: 'grant_type: is required.' },
  ],
  [
    '{"detail":[{"loc":["body","username"],"msg":"field required","type":"missing"}]}',
    { ...other, code: null, description: 'username: field required' },
  ],
  [
    '[{"message":"Session expired","errorCode":"INVALID_SESSION_ID"}]',
    { ...other, code: 'INVALID_SESSION_ID', description: 'Session expired' },
  ],
  ['[]', null],
  ['No route matched', { ...other, isCertain: false, code: null, description: 'No route matched' }],
  ['invalid_client', { ...oauth, code: 'invalid_client', description: null }],
  ['long text '.repeat(31), null],
])('reads %s', (body, expected) => {
  expect(readProviderError(readOptions({ status: 400, body }))).toEqual(expected);
});

it('takes plain text of a success for no error', () => {
  expect(readProviderError(readOptions({ status: 200, body: 'invalid_client' }))).toBeNull();
});

it('takes the body first, then the challenge', () => {
  const headers = {
    'www-authenticate':
      'Bearer error="invalid_token", error_description="Old.", error_uri="https://a.example"',
  };
  expect(
    readProviderError(readOptions({ status: 401, headers, body: '{"error":"invalid_client"}' })),
  ).toMatchObject({
    kind: 'oauth',
    code: 'invalid_client',
  });
  expect(readProviderError(readOptions({ status: 401, headers, body: '{"message":"m"}' }))).toEqual({
    kind: 'challenge',
    code: 'invalid_token',
    description: 'Old.',
    uri: 'https://a.example',
    isCertain: true,
  });
});

it.each([
  [{ id: 1, error: 'timeout' }],
  [{ errors: ['a'] }],
  [{ errorCode: 'E1' }],
  [{ fault: 'f' }],
  [{ success: false }],
])('takes the first of a list in a success for no error (%j)', (first) => {
  expect(readProviderError(readOptions({ status: 200, body: JSON.stringify([first]) }))).toBeNull();
});
