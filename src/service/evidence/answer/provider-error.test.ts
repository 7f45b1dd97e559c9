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
    '{"Fault":{"Error":[{"Message":"Token expired","code":"3200"}],"type":"AUTHENTICATION"}}',
    { ...other, code: '3200', description: 'Token expired' },
  ],
  [
    '{"Title":"Forbidden","Status":403,"Detail":"AuthenticationUnsuccessful"}',
    { ...other, isCertain: false, code: null, description: 'AuthenticationUnsuccessful' },
  ],
  [
    '{"httpCode":"401","httpMessage":"Unauthorized","moreInformation":"Client id missing."}',
    { ...other, isCertain: false, code: null, description: 'Client id missing.' },
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
    '{"status":"error","code":401,"message":"Invalid API key"}',
    { ...other, code: '401', description: 'Invalid API key' },
  ],
  ['{"status":"error","jobs":[]}', null],
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
  [
    '<?xml version="1.0"?><hash><error>Invalid consumer key</error><request>/t</request></hash>',
    { ...other, code: null, description: 'Invalid consumer key' },
  ],
  [
    `<?xml version="1.0"?><rsp stat="fail"><err msg="Invalid key (it's gone)" code='100' /></rsp>`,
    { ...other, code: '100', description: "Invalid key (it's gone)" },
  ],
  [
    '<?xml version="1.0"?><Fault><Error code="3100"><Message>Refused.</Message><Detail>No scope</Detail></Error></Fault>',
    { ...other, code: '3100', description: 'Refused: No scope' },
  ],
  [
    '<?xml version="1.0"?><s:Fault><faultcode>Server</faultcode><faultstring>Policy Falsified</faultstring><detail>\n<l7:policyResult xmlns:l7="urn:l7" status="Assertion Falsified"/></detail></s:Fault>',
    { ...other, code: 'Server', description: 'Policy Falsified: Assertion Falsified' },
  ],
  [
    '{"error":{"message":"User Not Authorized","detail":"Failed API level ACL Validation"},"status":"failure"}',
    { ...other, code: null, description: 'User Not Authorized: Failed API level ACL Validation' },
  ],
  [
    '{"title":"Unauthorized","status":401,"o:errorDetails":[{"detail":"Invalid login attempt.","o:errorCode":"INVALID_LOGIN"}]}',
    { ...other, code: 'INVALID_LOGIN', description: 'Invalid login attempt.' },
  ],
  [
    'oauth_problem=token_expired&oauth_problem_advice=Renew+it',
    { ...other, code: 'token_expired', description: 'Renew it' },
  ],
  [
    '{"resultCode":"40101","resultMessage":"Unknown client"}',
    { ...other, isCertain: false, code: '40101', description: 'Unknown client' },
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
  ['{"__proto__":{"error":"x"}}', { ...oauth, isCertain: false, code: 'x', description: null }],
  [
    '{"error":[{"code":"INVALID_HEADER","description":"WM_SVC.NAME is missing"}]}',
    { ...other, code: 'INVALID_HEADER', description: 'WM_SVC.NAME is missing' },
  ],
  [
    '{"error":1101,"sub_error":20001,"error_description":"Not that secret"}',
    { ...other, code: '1101', description: 'Not that secret' },
  ],
  [
    '{"error_code":110,"error_msg":"Token not valid"}',
    { ...other, code: '110', description: 'Token not valid' },
  ],
  ['{"error":{"error_code":5,"error_msg":"No user"}}', { ...other, code: '5', description: 'No user' }],
  ['{"Error":{"Code":"AccessDenied","Message":"No"}}', { ...other, code: 'AccessDenied', description: 'No' }],
  [
    '{"error":{"code":"MED/170","message":{"lang":"en","value":"No service"}}}',
    { ...other, code: 'MED/170', description: 'No service' },
  ],
  [
    '{"odata.error":{"code":"-21","message":{"lang":"en-US","value":"Not valid"}}}',
    { ...other, isCertain: false, code: '-21', description: 'Not valid' },
  ],
  [
    '{"statusCode":400,"message":["grant_type must be a string"],"error":"Bad Request"}',
    { ...other, code: null, description: 'Bad Request: grant_type must be a string' },
  ],
  [
    '{"errorMessages":["No permission"],"errors":{}}',
    { ...other, isCertain: false, code: null, description: 'No permission' },
  ],
  [
    '{"response":{"errors":[{"code":"10401","message":"ClientId is Invalid"}]}}',
    { ...other, isCertain: false, code: '10401', description: 'ClientId is Invalid' },
  ],
  [
    '{"data":{"error_code":10003,"description":"client_key"},"message":"error"}',
    { ...other, isCertain: false, code: '10003', description: 'client_key' },
  ],
  [
    '{"meta":{"code":400,"error_message":"Invalid Client ID"}}',
    { ...other, isCertain: false, code: '400', description: 'Invalid Client ID' },
  ],
  [
    '{"requestError":{"serviceException":{"messageId":"U1","message":"Invalid login"}}}',
    { ...other, isCertain: false, code: null, description: 'Invalid login' },
  ],
  [
    '{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED","text":"Invalid login details"}}}',
    { ...other, isCertain: false, code: null, description: 'Invalid login details' },
  ],
  [
    '{"result":{"error":"invalid_client"}}',
    { ...oauth, isCertain: false, code: 'invalid_client', description: null },
  ],
  [
    '{"client_id":["This field is required."]}',
    { ...other, isCertain: false, code: null, description: 'client_id: This field is required.' },
  ],
  [
    '{"non_field_errors":["Unable to log in."]}',
    { ...other, isCertain: false, code: null, description: 'Unable to log in.' },
  ],
  ['{"items":[{"error":"x"}],"count":0}', null],
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
  ['[LGN0004]Login failed', { ...other, isCertain: false, code: null, description: '[LGN0004]Login failed' }],
  ['[1, 2', null],
  ['["LGN0004"] failed', null],
  ['invalid_client', { ...oauth, code: 'invalid_client', description: null }],
  ['long text '.repeat(31), null],
])('reads %s', (body, expected) => {
  expect(readProviderError(readOptions({ status: 400, body }))).toEqual(expected);
});

it('takes plain text of a success for no error', () => {
  expect(readProviderError(readOptions({ status: 200, body: 'invalid_client' }))).toBeNull();
});

it.each([
  { success: true, message: 'The token was sent by e-mail' },
  { status: 'OK', message: 'Welcome' },
  { message: 'success' },
  { resultCode: '1000', resultMessage: 'Success' },
  { resultCode: '0000', data: [] },
  { message: 'Login successful', data: { user: 1 } },
  { data: { user: { message: 'Hello' } } },
  { roles: ['reader'] },
])('takes what a success tells for no error where it says that all is well (%j)', (body) => {
  expect(readProviderError(readOptions({ status: 200, body: JSON.stringify(body) }))).toBeNull();
});

it.each(['Login was not successful', 'Unsuccessful', 'Success: no', "It didn't succeed"])(
  'takes what a success tells for an error where it says that all is not well (%s)',
  (message) => {
    expect(readProviderError(readOptions({ status: 200, body: JSON.stringify({ message }) }))).toMatchObject({
      description: message,
    });
  },
);

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
