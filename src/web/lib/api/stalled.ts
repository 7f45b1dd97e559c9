/** Milliseconds in which a server within reach has long answered. Whoever stops something waits no longer for a network that does nothing. */
export const stalledMs = 10_000;
