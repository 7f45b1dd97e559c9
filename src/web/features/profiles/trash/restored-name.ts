import { limits } from '#contract/limits.ts';

/** The name that is offered where the own one was taken meanwhile: a long one is cut, and what tells the two apart stays. */
export function restoredName(name: string, say: (name: string) => string): string {
  const room = limits.name - Array.from(say('')).length;
  return say(Array.from(name).slice(0, room).join('').trimEnd());
}
