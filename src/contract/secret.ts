import { limits } from './limits.ts';
import { rule } from './rule.ts';
import { codePoints, wholeCharacters } from './text.ts';
import { z } from './zod-mini.ts';

/** Dots or asterisks only, or the angle quotes that stand for a secret in evidence: never a secret itself. */
const mask = /^(?:[•●*]{3,}|‹.*›)$/u;

/**
 * A secret as it is written: a string replaces it, `null` removes it, absent
 * keeps it. A value equal to a mask is refused, so that a form that shows one
 * can never destroy the secret behind it.
 */
export const secretWriteSchema = secretOf(limits.secret);

/** The same with at most `max` code points. */
export function secretOf(max: number) {
  return z.optional(z.nullable(secretTextOf(max)));
}

/** The string itself, of at most `max` code points, where it can be neither removed nor kept. */
export function secretTextOf(max: number) {
  return z.string().check(
    rule('too_long', (text) => codePoints(text) <= max, { maximum: max }),
    rule('mask_value', (text) => !mask.test(text)),
    wholeCharacters(),
    z.meta({ writeOnly: true }),
  );
}

/** A secret as it is read: whether there is one, since when, and a keyed fingerprint to compare by. */
export const secretReadSchema = z.object({
  isSet: z.boolean(),
  updatedAt: z.nullable(z.iso.datetime()),
  /** First 8 hexadecimal digits of an HMAC under a key of this installation; null where none is set or it cannot be read. */
  fingerprint: z.nullable(z.string()),
  /** False where a secret is stored but the key that opens it is not there: enter it again. */
  isReadable: z.boolean(),
});

export type SecretRead = z.infer<typeof secretReadSchema>;
