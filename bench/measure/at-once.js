/**
 * Does some work that many times, with so many going on at once.
 *
 * @param {number} times
 * @param {number} workers
 * @param {(index: number) => Promise<unknown>} work
 */
export async function atOnce(times, workers, work) {
  let next = 0;
  const worker = async () => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}
