import { describe, expect, it } from 'vitest';
import type { ImportField } from '#contract/transfer/import-answer.ts';
import { partedFields } from './usual-fields.ts';

function field(path: string, value: string | null, source: string | null = null): ImportField {
  return { path, value, isSecret: value === null, source };
}

const names = (fields: readonly ImportField[]) => fields.map(({ path }) => path);

describe('the fields of a profile that is imported', () => {
  it('are usual where the text does not say where they come from', () => {
    const { stated, usual } = partedFields({
      type: 'oauth2_client_credentials',
      fields: [
        field('clientId', 'me', '-u'),
        field('clientAuthentication', 'client_secret_basic', '-u'),
        field('tenancy.enabled', 'false'),
        field('scopeSeparator', 'space'),
        field('clientSecret', null),
      ],
    });
    expect(names(stated)).toEqual(['clientId', 'clientAuthentication', 'clientSecret']);
    expect(names(usual)).toEqual(['tenancy.enabled', 'scopeSeparator']);
  });

  it('are usual in an export file where a new profile has them too', () => {
    const { stated, usual } = partedFields({
      type: 'basic',
      fields: [
        field('description', 'Rooms'),
        field('tenancy.enabled', 'false'),
        field('formFields.0.title', 'User Name'),
        field('formFields.0.fieldKey', 'username'),
        field('formFields.0.mandatory', 'true'),
        field('formFields.1.fieldType', 'password'),
        field('formFields.2.title', 'Hotel'),
        field('formFields.2.fieldType', 'textbox'),
        field('authorizationFields.0.fieldValue', 'Basic {{basicCredentials}}'),
        field('authorizationFields.1.fieldValue', 'x'),
        field('checkMethod', 'HEAD'),
      ],
    });
    expect(names(stated)).toEqual([
      'description',
      'formFields.2.title',
      'authorizationFields.1.fieldValue',
      'checkMethod',
    ]);
    expect(usual).toHaveLength(7);
  });

  it('are all stated where the type is not known', () => {
    const fields = [field('tenancy.enabled', 'false')];
    expect(partedFields({ type: 'another', fields })).toEqual({ stated: fields, usual: [] });
  });
});
