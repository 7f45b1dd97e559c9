import { Client, type ClientConfig } from 'pg';

/**
 * A client that closes its connection where it could not be used. The driver
 * leaves it open where it gave up by itself, such as without a password: the
 * server then waits for it for a minute, and with it whoever makes a database.
 * Nor does its loss end the process: whoever uses it is told by its next answer.
 */
export class ClosingClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    // The pool listens while it is idle, and only once it was told that it is made: after what came with the same bytes.
    this.on('error', () => undefined);
  }

  override connect(): Promise<Client>;
  override connect(callback: (error: Error) => void): void;
  override connect(callback?: (error: Error) => void): Promise<Client> | void {
    const connected = super.connect().catch((error: unknown) => {
      void this.end().catch(() => undefined);
      throw error;
    });
    if (callback === undefined) return connected;
    connected.then(
      () => void Reflect.apply(callback, this, []),
      (error: unknown) => void Reflect.apply(callback, this, [error]),
    );
  }
}
