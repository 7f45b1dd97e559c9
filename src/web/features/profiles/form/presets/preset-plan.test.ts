import { describe, expect, it } from 'vitest';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { presetsOf } from '#contract/presets/all.ts';
import { formControl } from '../../../../testing/form-control.ts';
import { blankPair, blankValues } from '../model/blank-values.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { putChange } from '../model/put-change.ts';
import { fillFor, openPlaces, presetPlan } from './preset-plan.ts';

const definition = authorizationTypeDefinition('oauth2_client_credentials');
const blank = blankValues(definition);
const [auth0] = presetsOf('Auth0');
const fill = auth0?.fill ?? {};

describe('filling in a preset', () => {
  it('sets its fields and replaces nothing in a new profile', () => {
    expect(presetPlan(fill, blank, definition)).toEqual({
      sets: ['clientAuthentication', 'tokenRequestUrl', 'scope'],
      replaces: [],
    });
  });

  it('names what was entered and goes', () => {
    const values: ProfileFormValues = {
      ...blank,
      texts: { ...blank.texts, tokenRequestUrl: 'https://id.example.com/token' },
      pairs: {
        ...blank.pairs,
        scope: [
          { ...blankPair, key: 'scope', value: 'read' },
          { ...blankPair, key: 'audience', value: 'mine' },
        ],
      },
    };
    expect(presetPlan(fill, values, definition).replaces).toEqual(['tokenRequestUrl', 'scope']);
  });

  it('keeps rows of other keys, and says what is left to fill', () => {
    const form = formControl({
      ...blank,
      pairs: { ...blank.pairs, scope: [{ ...blankPair, key: 'scope', value: 'read' }] },
    });
    putChange(form, fill, () => undefined);
    const values = form.getValues();
    expect(values.pairs.scope).toMatchObject([
      { key: 'scope', value: 'read' },
      { key: 'audience', value: '{apiIdentifier}' },
    ]);
    expect(openPlaces(fill, values)).toEqual([
      { place: '{domain}', field: 'tokenRequestUrl', path: 'texts.tokenRequestUrl' },
      { place: '{apiIdentifier}', field: 'scope', path: 'pairs.scope.1.value' },
    ]);
  });

  it('gives a user who signs in the addresses, and nothing of what a client asks for', () => {
    if (auth0 === undefined) throw new Error('There is a preset of Auth0.');
    expect(Object.keys(fillFor(auth0, authorizationTypeDefinition('oauth2_authorization_code')))).toEqual([
      'tokenRequestUrl',
      'authorizationUrl',
      'clientAuthentication',
    ]);
    const [ariba] = presetsOf('Ariba');
    if (ariba === undefined) throw new Error('There is a preset of SAP Ariba.');
    expect(fillFor(ariba, authorizationTypeDefinition('oauth2_authorization_code'))).toEqual({});
  });
});
