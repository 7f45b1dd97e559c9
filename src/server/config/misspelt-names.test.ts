import { expect, it } from 'vitest';
import { misspeltNames } from './misspelt-names.ts';

it.each([
  ['APPKEY', 'APP_KEYS'],
  ['APP_KEY', 'APP_KEYS'],
  ['AP_KEYS', 'APP_KEYS'],
  ['app_keys', 'APP_KEYS'],
  ['APP_KEY_FILE', 'APP_KEYS_FILE'],
  ['DATABSE_URL', 'DATABASE_URL'],
  ['DATABASEURL', 'DATABASE_URL'],
  ['DATABASE_ULR', 'DATABASE_URL'],
  ['DATADIR', 'DATA_DIR'],
  ['PUBLIC_ORGIN', 'PUBLIC_ORIGIN'],
  ['OUTBOND_MODE', 'OUTBOUND_MODE'],
])('%s is taken for a slip in %s', (name, meant) => {
  expect(misspeltNames({ [name]: 'canary' })).toEqual([{ name, meant }]);
});

it('leaves what others have in the environment', () => {
  const others =
    'PATH HOME SHELL USER LOGNAME HOSTNAME HOST PORT PWD OLDPWD LANG LC_ALL TERM EDITOR TMPDIR APPDATA LOCALAPPDATA ' +
    'ProgramData USERDOMAIN XDG_DATA_DIRS XDG_DATA_HOME XDG_CONFIG_HOME SSH_AUTH_SOCK NODE_ENV NODE_OPTIONS ' +
    'NODE_EXTRA_CA_CERTS PGDATA PGDATABASE PGHOST PGPASSWORD MYSQL_DATADIR POSTGRES_URL REDIS_URL API_KEYS APP_ENV ' +
    'APP_NAME APP_URL APP_PORT APP_SECRET APP_DATA DATABASE_HOST DATABASE_NAME DATABASE_URI BASE_URL DATA_HOME PUBLIC_URL ' +
    'npm_config_cache npm_lifecycle_event KUBERNETES_SERVICE_HOST ORIGIN TEST DEBUG CI';
  expect(misspeltNames(Object.fromEntries(others.split(' ').map((name) => [name, 'x'])))).toEqual([]);
});

it('leaves a name near to a setting that is set: the one who set it knows its name', () => {
  expect(misspeltNames({ APP_KEY: 'of another program', APP_KEYS: 'k1:x' })).toEqual([]);
  expect(misspeltNames({ APP_KEY: 'x', APP_KEYS: '' })).toHaveLength(1);
});
