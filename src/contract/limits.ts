/**
 * The limits of what may be written, in one place so that schema, page and
 * message agree. Lengths are counted in Unicode code points.
 */
export const limits = {
  name: 255,
  identityProviderName: 255,
  description: 2000,
  clientId: 4096,
  secret: 4096,
  /** A private key, which a file with its certificates may come around. */
  clientKey: 24_000,
  /** Certificates as PEM, one after the other. */
  certificates: 48_000,
  url: 3000,
  /** Rows in each list of a profile. */
  rows: 50,
  key: 255,
  value: 4096,
  /** Environment variables of an assistant. */
  variables: 500,
  /** Profiles that a variable names of those that use it; the others are counted. */
  variableUses: 20,
  tenant: 63,
  search: 200,
  /** Values that one filter of an export may name. */
  filterValues: 50,
  /**
   * Characters. A cursor holds what a list is sorted by: of a name its key, in which each character may have become 33
   * bytes, beside all other keys, in JSON as base64url.
   */
  cursor: 13_000,
  /** Days that a deleted profile stays in the trash. */
  trashDays: 30,
  /** Test runs that are kept of each profile. */
  testRuns: 20,
  /** Test runs that are kept of an assistant's drafts, which belong to no profile. */
  draftTestRuns: 100,
  /** Days that a test run is kept. */
  testRunDays: 7,
  pageSizeDefault: 50,
  pageSizeMax: 200,
  /** Rows that a page with a number may begin behind. */
  offset: 1_000_000,
  /** Profiles that a selection of all that match may name. */
  selection: 10_000,
  /** Profiles that one request deletes or restores. */
  profilesAtOnce: 100,
  /** Test runs that lists show of a profile, as bars. */
  recentTests: 10,
  /** Profiles that go out or come in at once. */
  importProfiles: 10_000,
  /** Bytes of a text that is imported. */
  importBytes: 16 * 1024 * 1024,
  /** Bytes of the request that it comes in: in JSON a text grows. */
  importRequestBytes: 20 * 1024 * 1024,
  /** Bytes of the request that imports: it also names what its preview said would be replaced. */
  importWithReplacesBytes: 21 * 1024 * 1024,
  /** Bytes of a request that names profiles to export. */
  exportRequestBytes: 1024 * 1024,
  /** Rows of an import that a preview shows at once. */
  importWindow: 50,
  /** Nesting of a text that is imported. */
  importDepth: 64,
  /** Values in a JSON text that is imported: more than 10,000 profiles have that fill their 16 MiB with rows. */
  importValues: 1_500_000,
  /**
   * Beginnings of objects in a JSON text that is imported that differ in their names, and names of its large objects: those
   * of an export are a few hundred, and a description of ten thousand paths and schemas has as many large ones.
   */
  importShapes: 200_000,
  /** Characters of a passphrase that secrets are sealed under. */
  passphraseMin: 12,
  passphrase: 1024,
  /** Bytes of a request body. */
  bodyBytes: 256 * 1024,
  /** Field errors that one answer names; beyond them their number says enough. */
  fieldErrors: 100,
  /** Characters of a value that a field error repeats. */
  fieldErrorText: 300,
  /** Nesting of a JSON request body. */
  jsonDepth: 8,
  /**
   * Values in a JSON request body, members and items counted: whoever imports 10,000 profiles, decides about each and
   * names what each replaces sends half as many.
   */
  jsonValues: 250_000,
  /** Members of one object in a JSON request body, or in a JSON text that is imported. */
  jsonMembers: 30_000,
  /**
   * Beginnings of objects in a JSON request body that differ in their names, and names of its large objects: an import
   * names up to 10,000 rows twice.
   */
  jsonShapes: 50_000,
} as const;

/** How long a user's sign-in is waited for. */
export const signInLimits = { waitMinutes: 10 } as const;
