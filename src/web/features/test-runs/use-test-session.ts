import { useEffect, useEffectEvent, useState } from 'react';
import type { FieldError } from '#contract/problem.ts';
import { ApiProblem } from '../../lib/api/errors.ts';
import type { RunTest, TestState } from './run/test-runner.ts';
import { useTestRunner } from './run/use-test-runner.ts';
import { rememberedTenancy } from './tenancy/remembered-tenancy.ts';
import type { TenancyAnswer } from './tenancy/tenancy-form.tsx';

export interface TestSessionOptions {
  readonly assistantId: string;
  /** Null where the profile was never saved. */
  readonly profileId: string | null;
  /** Whether the profile has a tenancy; null while that is not known. */
  readonly asksTenancy: boolean | null;
  /** The tenancy to test at once, where it was answered before. */
  readonly tenant?: string | undefined;
  readonly runTest: RunTest;
}

export interface TestSession {
  readonly state: TestState;
  readonly isAsking: boolean;
  readonly answer: TenancyAnswer;
  /** What the server had against the answer. */
  readonly refused: FieldError | null;
  /** Tests for the tenancy that was answered; `run` in place of the profile. */
  readonly test: (run?: RunTest) => void;
  readonly ask: () => void;
  readonly reply: (answer: TenancyAnswer) => void;
  readonly stop: () => void;
}

function refusalOf(state: TestState): FieldError | null {
  if (state.phase !== 'failed' || !(state.error instanceof ApiProblem)) return null;
  return state.error.fieldErrors.find(({ path }) => path === 'tenant') ?? null;
}

/** The tests of one dialog: each asks for the tenancy first where there is one, the first begins by itself. */
export function useTestSession(options: TestSessionOptions): TestSession {
  const { assistantId, profileId, asksTenancy, tenant, runTest } = options;
  const { runner, state } = useTestRunner(assistantId);
  const [wantsAnswer, setWantsAnswer] = useState(tenant === undefined);
  const [answer, setAnswer] = useState(() => ({
    tenant: tenant ?? rememberedTenancy(profileId).get() ?? '',
    isRemembered: true,
  }));
  const refused = refusalOf(state);
  const isAsking = asksTenancy === true && (wantsAnswer || refused !== null);
  const start = (run: RunTest, given: string) => void runner.start(run, asksTenancy === true ? given : null);

  const isReady = asksTenancy !== null;
  const startAtOnce = useEffectEvent(() => {
    if (!isAsking) start(runTest, answer.tenant);
  });
  useEffect(() => {
    if (!isReady) return;
    // Not before the effects have settled: strict mode takes a component away again and puts it back.
    let isHere = true;
    queueMicrotask(() => {
      if (isHere) startAtOnce();
    });
    return () => {
      isHere = false;
    };
  }, [isReady]);

  return {
    state,
    isAsking,
    answer,
    refused,
    test: (run = runTest) => start(run, answer.tenant),
    ask: () => setWantsAnswer(true),
    reply: (given) => {
      setAnswer(given);
      setWantsAnswer(false);
      rememberedTenancy(profileId).set(given.isRemembered ? given.tenant : null);
      start(runTest, given.tenant);
    },
    stop: () => void runner.stop(),
  };
}
