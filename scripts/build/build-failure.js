const notWritable = ['EACCES', 'EPERM', 'EROFS'];
const builderMissing = /Cannot find (?:package|module) '(?:[^']*[\\/])?vite['\\/]/;

/**
 * What to say of an error of the build: what to do about it where that is
 * known, else what the build wrote.
 *
 * @param {unknown} error
 */
export function buildFailure(error) {
  if (!(error instanceof Error)) return String(error);
  if (builderMissing.test(error.message))
    return 'What builds the program is not installed. Run npm ci, and not with NODE_ENV=production. To run what was built already: docs/operations.md';
  if ('code' in error && notWritable.includes(String(error.code)))
    return `The folder dist cannot be written to by this user (${String(error.code)}), which a start that builds needs. To run what was built already: docs/operations.md`;
  return error.message;
}
