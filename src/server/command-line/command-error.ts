/** Why a command was not carried out. The message is for whoever gave it, and says what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** A command that cannot be understood. The message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
