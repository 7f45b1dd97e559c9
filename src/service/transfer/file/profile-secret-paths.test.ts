import { describe, expect, it } from 'vitest';
import { clientCredentials } from '../../testing/profiles.ts';
import { importOf, transferScene } from '../../testing/transfer/transfer-scene.ts';
import { secretsIn, withoutSecrets, withSecrets } from './profile-secret-paths.ts';

const secret = (value: string) => ({ key: 'X-Api-Key', value, secure: true });

describe('the secrets of a profile', () => {
  const profile = clientCredentials({
    clientSecret: 'a',
    scope: [{ key: 'scope', value: 'read' }, secret('b')],
    tokenRequestHeaders: [secret('c'), 'no row', secret('')],
  });
  const bare = clientCredentials({
    scope: [
      { key: 'scope', value: 'read' },
      { key: 'X-Api-Key', secure: true },
    ],
    tokenRequestHeaders: [{ key: 'X-Api-Key', secure: true }, 'no row', { key: 'X-Api-Key', secure: true }],
  });
  delete bare.clientSecret;

  it('are found beside rows that are none', () => {
    expect(secretsIn(profile)).toEqual([
      { path: 'clientSecret', text: 'a' },
      { path: 'scope.1.value', text: 'b' },
      { path: 'tokenRequestHeaders.0.value', text: 'c' },
    ]);
  });

  it('are taken out and put in again, and nothing else with them', () => {
    expect(withoutSecrets(profile)).toEqual(bare);
    const back = withSecrets(withoutSecrets(profile), [
      ...secretsIn(profile),
      { path: 'tokenRequestHeaders.2.value', text: '' },
      { path: 'scope.0.value', text: 'no secret' },
      { path: 'name', text: 'no secret either' },
    ]);
    expect(back).toEqual(profile);
  });
});

describe('a preview', () => {
  it('shows no secret, whatever shape it has', async () => {
    const profile = clientCredentials({
      clientSecret: { value: 'c4nary' },
      clientKey: ['c4nary'],
      scope: [
        { key: 'k0', value: 'c4nary', secure: 'true' },
        { key: 'k1', value: { text: 'c4nary' }, secure: true },
        { key: 'k2', value: 'shown', secure: false },
        { key: 'k3', value: 'shown' },
        { key: 'k4', text: 'c4nary', secure: true },
        { key: 'k5', value: { key: 'c4nary' }, secure: true },
        [secret('c4nary')],
      ],
      tokenRequestHeaders: { 0: { key: 'X', value: 'c4nary', secure: true }, '1.x': secret('c4nary') },
    });
    const head = {
      format: 'authorization-profiles',
      formatVersion: 1,
      exportedAt: '2026-11-23T12:00:00.000Z',
    };
    const other = clientCredentials({ name: 'Other', tokenRequestHeaders: secret('c4nary') });
    const profiles = [{ profile }, { profile: other }];
    const text = JSON.stringify({ ...head, sealedSecrets: null, profiles });
    const { service, to } = await transferScene();
    for (const includeSecrets of [false, true]) {
      const preview = await service.transfers.preview(to, { ...importOf(text, { includeSecrets }), from: 0 });
      expect(JSON.stringify(preview)).not.toContain('c4nary');
      expect(preview.rows[0]?.fields.filter(({ value }) => value === 'shown')).toHaveLength(2);
    }
  });
});

describe('a profile with more members than any has', () => {
  it('is copied once at most, whatever its secrets', () => {
    const members = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`m${at}`, at]));
    const profile = clientCredentials({ ...members, clientKey: 'k' });
    delete profile.scope;
    expect(withSecrets(profile, [])).toBe(profile);
    const { clientSecret: _secret, clientKey: _key, ...others } = profile;
    expect(withoutSecrets(profile)).toEqual(others);
  });
});

describe('a profile with more rows than any has', () => {
  const rows = 20_000;

  it.each([
    [
      'of a file',
      JSON.stringify({
        format: 'authorization-profiles',
        formatVersion: 1,
        exportedAt: '2026-11-23T12:00:00.000Z',
        sealedSecrets: null,
        profiles: [
          { profile: clientCredentials({ scope: Array.from({ length: rows }, () => secret('value')) }) },
        ],
      }),
      'scope',
    ],
    [
      'of a command',
      `curl https://id.example.com/token -d grant_type=client_credentials ${"-H 'X-Api-Key: value' ".repeat(rows)}`,
      'tokenRequestHeaders',
    ],
  ])('%s is refused without holding up others', async (_what, text, path) => {
    const { service, to } = await transferScene();
    for (const includeSecrets of [false, true]) {
      const preview = await service.transfers.preview(to, { ...importOf(text, { includeSecrets }), from: 0 });
      expect(preview.faultyRows[0]?.errors).toContainEqual(
        expect.objectContaining({ path, code: 'too_many_rows' }),
      );
    }
  });
});
