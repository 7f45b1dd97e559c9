import type { Stage } from '#contract/evidence.ts';
import type { FailureFacts, TransportFailure, TransportFailureCode } from '#service/ports/transport.ts';

/** Ends an exchange at a stage, for a reason that has a name. */
export class ExchangeFailure extends Error implements TransportFailure {
  override readonly name = 'ExchangeFailure';
  readonly stage: Stage;
  readonly code: TransportFailureCode;
  readonly facts: FailureFacts;

  constructor(stage: Stage, code: TransportFailureCode, facts: FailureFacts = {}) {
    super(`${stage}: ${code}`);
    this.stage = stage;
    this.code = code;
    this.facts = facts;
  }
}
