/** The same caps as the Node host's: what one host refuses, the other refuses too. */
export const exchangeLimits = {
  headerBytes: 16 * 1024,
  /** Of the body, as it arrives and again when it is decoded. */
  bodyBytes: 256 * 1024,
} as const;
