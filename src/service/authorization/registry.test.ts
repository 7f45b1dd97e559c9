import { expect, it } from 'vitest';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { clientCredentialsProfile } from '../testing/opened-profile.ts';
import { flowOf, flowTypes } from './registry.ts';

it('carries out every type that the contract has, and no other', () => {
  expect(flowTypes.toSorted()).toEqual(authorizationTypes.map(({ type }) => type).toSorted());
});

it('gives a profile the flow of its type', () => {
  const profile = clientCredentialsProfile();
  expect(flowOf(profile).type).toBe(profile.type);
});
