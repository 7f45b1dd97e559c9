/** The scheme and the host of an address, with their port and the slash behind them. */
const origin = /^[a-z][\w+.-]*:\/\/[^#/?]*\/?/i;

/** A segment of a path with its slash, or a parameter with the mark before it. A mask in it stays whole. */
const parts = /[&?]?(?:‹[^›]*›|[^&/?])*\/?/g;

/** An address in the parts between which it may break: after its origin, after each slash, and before each parameter. */
export function urlParts(url: string): readonly string[] {
  const start = origin.exec(url)?.[0] ?? '';
  const rest = url.slice(start.length).match(parts) ?? [];
  return [start, ...rest].filter((part) => part !== '');
}
