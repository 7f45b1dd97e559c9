/**
 * Reads the files that are chosen for one field. A slow one that was chosen before another does not take its place: in the
 * end the field holds what it would if each were read at once.
 */
export class ChosenFiles {
  #chosen = 0;
  /** The number of the last one that was read. */
  #read = 0;

  /** What is in a file; null where a later one was read meanwhile. Rejects where it cannot be read. */
  async read(file: Pick<Blob, 'arrayBuffer'>): Promise<Uint8Array | null> {
    this.#chosen += 1;
    const own = this.#chosen;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (own < this.#read) return null;
      this.#read = own;
      return bytes;
    } catch (error) {
      if (own < this.#read) return null;
      throw error;
    }
  }
}
