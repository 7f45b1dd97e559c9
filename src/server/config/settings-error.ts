/** Settings that the program cannot start with: all mistakes at once, each with the name of its setting. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(problems: readonly string[]) {
    const head = problems.length === 1 ? 'A setting is wrong:' : `${problems.length} settings are wrong:`;
    super([head, ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}
