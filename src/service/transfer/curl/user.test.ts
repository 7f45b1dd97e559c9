import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { secretsIn } from '../file/profile-secret-paths.ts';
import { readCurl } from './read-curl.ts';

const one = (text: string) => {
  const { rows, notes } = readCurl(text);
  return { profile: rows[0]?.profile, notes: [...(rows[0]?.notes ?? []), ...notes], rows };
};

describe('a user of a call', () => {
  it.each([
    ['-u sk_test_abc:', 'sk_test_abc:'],
    ['-u sk_test_abc:X', 'sk_test_abc:X'],
    [`-H 'Authorization: Basic ${btoa('sk_test_abc:')}'`, 'sk_test_abc:'],
  ])('that is a key without a password (%s) becomes a secret, and is sent as it was', (given, sent) => {
    const { profile } = one(`curl ${given} https://api.example.com/v1/charges`);
    expect(profile).toMatchObject({
      type: 'api_key',
      formFields: [{ title: 'Basic Credentials', hint: 'base64(key:)' }],
      authorizationFields: [{ fieldKey: 'Authorization', fieldValue: 'Basic {{key}}' }],
    });
    expect(secretsIn(profile)).toEqual([{ path: 'formFields.0.fieldValue', text: btoa(sent) }]);
    expect(authorizationProfileWriteSchema.safeParse(profile).error?.issues).toBeUndefined();
  });

  it('has to enter what is not given, and not what is given as empty', () => {
    const mandatory = (given: string) => one(`curl ${given} https://api.example.com/`).profile;
    expect(mandatory('-u bob')).toMatchObject({
      formFields: [{ fieldValue: 'bob' }, expect.not.objectContaining({ mandatory: false })],
    });
    expect(mandatory('-u :pw')).toMatchObject({
      formFields: [{ mandatory: false }, { fieldValue: 'pw' }],
    });
    expect(mandatory('-u "$KEY:"')).toMatchObject({
      formFields: [{ fieldValue: '{{env.KEY}}' }, { mandatory: false }],
    });
  });

  it.each([
    '--digest -u bob:pw',
    '--ntlm -u "DOMAIN\\bob:pw"',
    '--ntlm-wb -u bob:pw',
    '--negotiate -u :',
    '--aws-sigv4 aws:amz:eu:s3 -u AKIA:pw',
  ])('of another scheme (%s) is not sent by Basic', (given) => {
    const { rows, notes } = one(`curl ${given} https://api.example.com/`);
    expect(rows).toEqual([]);
    expect(notes).toEqual([{ source: given.split(' ')[0], code: 'type_unsupported' }]);
  });
});

it('asks for no secret of a client that shows a certificate', () => {
  const { profile, notes } = one(
    'curl --cert me.pem --key me.key https://id.example.com/token -d grant_type=client_credentials -d client_id=me',
  );
  expect(profile).toMatchObject({ clientId: 'me', clientAuthentication: 'none' });
  expect(notes).toEqual([{ source: '--cert, --key', code: 'certificate_in_file' }]);
});
