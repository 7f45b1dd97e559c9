import { fill } from './fill.ts';
import { z } from './zod-mini.ts';

/**
 * What whoever works on a host should know of its state: the closed list of
 * codes, each with its English text. A code is stable; the text may be
 * translated by code and parameters.
 */
const messages = {
  key_absent:
    'There is no key for secrets: stored ones cannot be opened, and new ones cannot be saved. The console of the server says what to do.',
  key_missing:
    'Secrets of {owners} cannot be opened. The key {key} that sealed them is not among the keys of the server. Give the server that key again, or enter these secrets again.',
  key_replaced:
    'Secrets of {owners} cannot be opened. The key {key} of the server is not the one that sealed them. Give the server that key again, or enter these secrets again.',
  key_gone:
    'Secrets of {owners} cannot be opened. This page keeps its key in memory only, and it was loaded anew. Enter these secrets again.',
} as const;

export type HostNoticeCode = keyof typeof messages;

const codes = Object.keys(messages).filter((code): code is HostNoticeCode => code in messages);

/** One notice of a host. */
export const hostNoticeSchema = z.object({
  code: z.enum(codes),
  message: z.string(),
  /** What the message was filled with, for translations. */
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type HostNotice = z.infer<typeof hostNoticeSchema>;

/** What a host says of itself. No notice is what is hoped for. */
export const hostSchema = z.object({
  notices: z.array(hostNoticeSchema),
  /** Where identity providers send users back to: to be registered with them. */
  callbackUrl: z.string(),
});

const counted = (count: unknown, noun: string) =>
  typeof count === 'number' && count > 0 ? [`${count} ${noun}${count === 1 ? '' : 's'}`] : [];

/** A notice with its English text. */
export function hostNotice(
  code: HostNoticeCode,
  parameters: Readonly<Record<string, string | number>> = {},
): HostNotice {
  const { count, variables } = parameters;
  const owners = [...counted(count, 'profile'), ...counted(variables, 'variable')].join(' and ');
  return { code, message: fill(messages[code], { ...parameters, owners }), parameters: { ...parameters } };
}
