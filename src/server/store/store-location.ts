import { describeAddress, type PostgresAddress } from './postgres/postgres-address.ts';

/** Where a store is: in a file of a folder of this machine, or in a PostgreSQL database. */
export type StoreLocation =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | {
      readonly kind: 'postgres';
      readonly address: PostgresAddress;
      /** What the address was given in; the setting DATABASE_URL where it is left out. */
      readonly givenIn?: string;
    };

/** A location in words, without anything secret. */
export function describeLocation(location: StoreLocation): string {
  return location.kind === 'sqlite' ? location.folder : describeAddress(location.address);
}
