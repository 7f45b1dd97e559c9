import { describe, expect, it } from 'vitest';
import { savedProfile } from '../../../testing/profile-form.ts';
import { changedDraft, draftOf } from './changed-draft.ts';

describe('a saved profile as a draft', () => {
  it('has everything but its secrets, which are kept by that', () => {
    const draft = draftOf(savedProfile());
    expect(draft).toMatchObject({
      type: 'oauth2_client_credentials',
      clientId: 'travel-planner-prod',
      tenancy: { enabled: true },
      scope: [
        { id: 'scope-1', key: 'scope', value: 'bookings.read' },
        { id: 'scope-2', key: 'api_token', secure: true },
      ],
    });
    expect(JSON.stringify(draft)).not.toMatch(/isSet|0a1b2c3d|"clientSecret"/);
  });
});

describe('a saved profile whose form shows more than it has', () => {
  it('is a draft without that', () => {
    const saved = savedProfile({
      type: 'oauth2_authorization_code',
      authorizationUrl: 'https://id.example.com/authorize',
      scope: [],
      additionalFields: [],
      issuer: '',
    });
    expect(draftOf(saved)).toMatchObject({
      type: 'oauth2_authorization_code',
      authorizationUrl: 'https://id.example.com/authorize',
    });
    expect(draftOf(saved)).not.toHaveProperty('callbackUrl');
  });
});

describe('a change of a draft', () => {
  it('sets members and rows, and keeps secure rows as they are', () => {
    const draft = changedDraft(draftOf(savedProfile()), {
      clientAuthentication: 'client_secret_basic',
      scope: [{ do: 'remove', key: 'scope' }],
    });
    expect(draft).toMatchObject({
      clientAuthentication: 'client_secret_basic',
      scope: [{ id: 'scope-2', key: 'api_token', secure: true }],
    });
    expect(new Map<string, unknown>(Object.entries(draft)).get('scope')).toHaveLength(1);
    expect(JSON.stringify(draft)).not.toContain('undefined');
  });
});
