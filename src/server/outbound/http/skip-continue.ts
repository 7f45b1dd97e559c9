const longest = 8 * 1024;
const begins = /^HTTP\/1\.[01] 100[ \r]/;
const lines = ['HTTP/1.1 100 ', 'HTTP/1.0 100 '];

/**
 * Takes `100 Continue`, which nobody asked for, off the front of an answer. A
 * client has to read over it (RFC 9110 15.2); undici breaks off there. The
 * function returned is given the chunks in their order.
 */
export function continueSkipper(): (chunk: Uint8Array) => Uint8Array {
  let held = Buffer.alloc(0);
  let isOver = false;
  return (chunk) => {
    if (isOver) return chunk;
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const text = held.subarray(0, longest).toString('latin1');
      if (lines.some((line) => line.startsWith(text))) return Buffer.alloc(0);
      const end = begins.test(text) ? text.indexOf('\r\n\r\n') : -1;
      if (end === -1 && begins.test(text) && held.length < longest) return Buffer.alloc(0);
      if (end === -1) {
        isOver = true;
        return held;
      }
      held = held.subarray(end + 4);
    }
  };
}
