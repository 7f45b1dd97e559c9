/* Loaded into a server before itself: tells its memory over the channel to the bench, after a full collection. */
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
process.channel?.unref();
