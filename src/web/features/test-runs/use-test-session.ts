import { useEffect, useEffectEvent, useState } from 'react';
import type { TestRun } from '#contract/test-run.ts';
import type { FieldError } from '#contract/problem.ts';
import { ApiProblem } from '../../lib/api/errors.ts';
import type { RunTest, TestState } from './run/test-runner.ts';
import { useTestRunner } from './run/use-test-runner.ts';
import type { CalledWith } from './asking/called-with.ts';
import type { Answer, AnswerErrors } from './asking/answer.ts';
import { rememberedTenancy } from '../../lib/remembered-tenancy.ts';

export interface TestSessionOptions {
  readonly assistantId: string;
  /** Null where the profile was never saved. */
  readonly profileId: string | null;
  /** Whether the profile has a tenancy; null while that is not known. */
  readonly asksTenancy: boolean | null;
  /** Whether it has form fields to be filled in. */
  readonly asksInputs: boolean;
  /** Whether a user signs in, in a window that only a press can open: the test then waits for one. */
  readonly signsInUser: boolean;
  /** The tenancy to test at once, where it was answered before. */
  readonly tenant?: string | undefined;
  readonly runTest: RunTest;
  /** Tests with another call than that of the profile; null where it is the same. */
  readonly runCalling?: (call: CalledWith) => RunTest | null;
  /** Told of each result. */
  readonly onResult?: ((run: TestRun) => void) | undefined;
}

export interface TestSession {
  readonly state: TestState;
  readonly isAsking: boolean;
  readonly answer: Answer;
  /** Opens the window of a sign-in again, or shows it. */
  readonly showWindow: () => void;
  /** What the server had against the answer. */
  readonly refused: AnswerErrors;
  /** Tests for the tenancy that was answered; `run` in place of the profile. */
  readonly test: (run?: RunTest) => void;
  readonly ask: () => void;
  readonly reply: (answer: Answer) => void;
  readonly stop: () => void;
}

/** True for a field error that is about what was answered, not about the profile. */
function isAboutAnswer({ path }: FieldError): boolean {
  return path === 'tenant' || path === 'profile.checkUrl' || path.startsWith('inputs.');
}

function refusalOf(state: TestState): AnswerErrors {
  if (state.phase !== 'failed' || !(state.error instanceof ApiProblem)) return new Map();
  return new Map(
    state.error.fieldErrors
      .filter(isAboutAnswer)
      .map((error) => [error.path.replace(/^profile\./, ''), error]),
  );
}

/** The tests of one dialog: each asks first what it needs beside the profile; where that is nothing, the first begins by itself. */
export function useTestSession(options: TestSessionOptions): TestSession {
  const { assistantId, profileId, asksTenancy, asksInputs, signsInUser, tenant, runTest } = options;
  const { runner, state } = useTestRunner(assistantId);
  const [wantsAnswer, setWantsAnswer] = useState(tenant === undefined || asksInputs);
  const [wasPressed, setWasPressed] = useState(false);
  const [answer, setAnswer] = useState<Answer>(() => ({
    tenant: tenant ?? rememberedTenancy(profileId).get() ?? '',
    inputs: {},
    isRemembered: true,
    call: null,
  }));
  const refused = refusalOf(state);
  const isAsking =
    (signsInUser && !wasPressed) ||
    ((asksTenancy === true || asksInputs) && (wantsAnswer || refused.size > 0));
  const runFor = ({ call }: Answer) => (call === null ? null : options.runCalling?.(call)) ?? runTest;
  const start = (run: RunTest, { tenant: of, inputs }: Answer) =>
    void runner.start(run, { tenant: asksTenancy === true ? of : null, inputs }, signsInUser);

  const run = state.phase === 'done' ? state.run : null;
  const tellResult = useEffectEvent((result: TestRun) => options.onResult?.(result));
  useEffect(() => {
    if (run !== null) tellResult(run);
  }, [run]);

  const isReady = asksTenancy !== null;
  const startAtOnce = useEffectEvent(() => {
    if (!isAsking) start(runTest, answer);
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
    test: (run = runFor(answer)) => start(run, answer),
    ask: () => setWantsAnswer(true),
    reply: (given) => {
      setAnswer(given);
      setWantsAnswer(false);
      setWasPressed(true);
      rememberedTenancy(profileId).set(given.isRemembered ? given.tenant : null);
      start(runFor(given), given);
    },
    showWindow: () => runner.showWindow(),
    stop: () => void runner.stop(),
  };
}
