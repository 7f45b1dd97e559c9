import type { Migration } from './migration.ts';

/** A sign-in holds the secrets of a profile, so it goes with it. Those that wait already go when they expire. */
export const signInsOfProfiles: Migration = {
  version: 7,
  name: 'sign-ins of profiles',
  async up({ schema }, { textColumn }) {
    await schema
      .alterTable('pendingAuthorizations')
      .addColumn('profileId', textColumn, (column) =>
        column.references('authorizationProfiles.id').onDelete('cascade'),
      )
      .execute();
    await schema
      .createIndex('pending_authorizations_of_profile')
      .on('pendingAuthorizations')
      .columns(['profileId'])
      .execute();
  },
};
