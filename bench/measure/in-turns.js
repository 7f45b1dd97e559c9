/**
 * Measures several things in turns, so that whatever else the machine does
 * meets all of them alike; who comes first changes with each round.
 *
 * @template {string} Name
 * @param {number} rounds
 * @param {Record<Name, (round: number) => Promise<number>>} measures
 * @returns {Promise<Record<Name, number[]>>} the samples of each, round by round
 */
export async function inTurns(rounds, measures) {
  const names = /** @type {Name[]} */ (Object.keys(measures));
  const samples = /** @type {Record<Name, number[]>} */ (
    Object.fromEntries(names.map((name) => [name, /** @type {number[]} */ ([])]))
  );
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      if (name !== undefined) samples[name].push(await measures[name](round));
    }
  return samples;
}
