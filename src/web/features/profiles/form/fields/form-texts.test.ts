import { describe, expect, it } from 'vitest';
import { fieldTypeSchema } from '#contract/authorization-field.ts';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { formAdvanced, formHints, formLabels, formSections } from '../../../../messages/en/form-fields.ts';
import { formOptions } from '../../../../messages/en/form-options.ts';
import { types } from '../../../../messages/en/types.ts';
import { formHints as germanHints } from '../../../../messages/de/form-fields.ts';

describe.each(authorizationTypes)('the texts of the form of $type', ({ type, label, fields }) => {
  it('name the type as the contract does, and say what it is for', () => {
    expect(types[type]).toBe(label);
    expect(formHints).toHaveProperty(`type_${type}`);
  });

  it('name every field, every option and every section with several fields', () => {
    const options = fields.flatMap((field) =>
      field.kind === 'choice' ? field.options.map((option) => `${field.name}_${option}`) : [],
    );
    const inHeaded = fields.filter(({ section }) =>
      ['client', 'endpoints', 'advanced', 'not_standard'].includes(section),
    );
    const names = fields.map(({ name }) => name);
    expect(names.filter((name) => !(name in formLabels))).toEqual([]);
    expect(options.filter((option) => !(option in formOptions))).toEqual([]);
    expect(inHeaded.filter(({ section }) => !(section in formSections))).toEqual([]);
  });

  it('say of every field what to enter, and of every list what a row is', () => {
    const said = fields.map(({ name, text = name }) => text);
    const rows = fields.filter(({ kind }) => kind === 'pairs' || kind === 'headers');
    const wanted = [...said, ...rows.map(({ kind }) => `rows_${kind}`)];
    expect(wanted.filter((name) => !(name in formHints))).toEqual([]);
  });

  it('say what is behind the sections that are closed', () => {
    const closed = ['advanced', 'not_standard'];
    const advanced = fields.filter(({ section }) => closed.includes(section)).map(({ name }) => name);
    expect(advanced.filter((name) => !(name in formAdvanced))).toEqual([]);
  });
});

describe('the texts of what a provider gives', () => {
  const given = [
    ...['clientId', 'clientSecret', 'consumerKey', 'consumerSecret', 'rows_pairs', 'rows_headers'],
    ...['tokenRequestUrl', 'authorizationUrl', 'requestTokenUrl', 'userAuthorizationUrl', 'accessTokenUrl'],
  ];

  it.each([
    ['English', formHints, /console|documentation/],
    ['German', germanHints, /Konsole|Dokumentation/],
  ])('say in %s where the provider shows it', (_, hints, place) => {
    const said = new Map<string, string>(Object.entries(hints));
    expect(given.filter((name) => !place.test(said.get(name) ?? ''))).toEqual([]);
  });
});

describe('the texts of rows', () => {
  it('name every place of an authorization field', () => {
    const missing = fieldTypeSchema.options.filter((place) => !(`fieldType_${place}` in formOptions));
    expect(missing).toEqual([]);
  });

  it('say of every member that is edited what to enter', () => {
    const members = ['title', 'fieldKey', 'hint', 'fieldType', 'dataType', 'visibility', 'startValue'];
    const wanted = [
      ...members.map((member) => `row_${member}`),
      ...fieldTypeSchema.options.map((place) => `fieldKey_${place}`),
    ];
    expect(wanted.filter((name) => !(name in formHints))).toEqual([]);
  });
});
