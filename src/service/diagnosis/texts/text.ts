/**
 * What is said of a failure. Texts hold `{name}` for parameters. Of `summary`
 * the first is taken whose parameters are all known; of `explanation` each
 * sentence whose parameters are. `{?name}` before a sentence asks for a parameter
 * that is true, and is not printed.
 */
export interface FailureText {
  readonly summary: readonly string[];
  readonly explanation: readonly string[];
}
