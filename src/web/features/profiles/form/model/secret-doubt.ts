/** Something about a pasted secret that is rarely meant. */
export type SecretDoubt = 'outer_space' | 'line_break';

const lineBreak = /[\r\n\u2028\u2029]/;

/** What is doubtful about a secret, or null. White space around it comes with many a copy. */
export function secretDoubt(secret: string): SecretDoubt | null {
  const trimmed = secret.trim();
  if (trimmed === '') return secret === '' ? null : 'outer_space';
  if (lineBreak.test(trimmed)) return 'line_break';
  return trimmed === secret ? null : 'outer_space';
}

/** The secret without white space around it and without line breaks. */
export function trimSecret(secret: string): string {
  return secret.trim().replace(new RegExp(lineBreak, 'g'), '');
}
