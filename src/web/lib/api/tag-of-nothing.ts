/** Fits no version of anything, so that the server says it was changed. */
export const tagOfNothing = '"-"';
