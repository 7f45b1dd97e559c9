/** A file that a part of the page consists of could not be had: the network is down, or the server has another page by now. */
export class PartNotLoadedError extends Error {
  override readonly name = 'PartNotLoadedError';

  constructor(file: URL) {
    super(`A part of the page could not be loaded: ${file.href}`);
  }
}
