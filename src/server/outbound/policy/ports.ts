import type { PortRange } from './outbound-policy.ts';

const usual: readonly PortRange[] = [
  { first: 443, last: 443 },
  { first: 80, last: 80 },
  { first: 1024, last: 65_535 },
];

/** Ports from 1024 that browsers do not send HTTP to either (WHATWG Fetch 2.9, "bad port"). */
const bad = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10_080,
]);

const isIn = (port: number, ranges: readonly PortRange[]) =>
  ranges.some(({ first, last }) => port >= first && port <= last);

/** True where a port may be reached. What was set by hand is taken as it is. */
export function isPortAllowed(port: number, ranges: readonly PortRange[] | null): boolean {
  return ranges === null ? isIn(port, usual) && !bad.has(port) : isIn(port, ranges);
}
