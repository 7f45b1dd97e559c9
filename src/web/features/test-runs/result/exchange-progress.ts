import type { Exchange, Stage } from '#contract/evidence.ts';

/** The steps of an exchange that a reader would count. */
export const progressSteps = ['resolved', 'connected', 'secured', 'sent', 'answered', 'received'] as const;
export type ProgressStep = (typeof progressSteps)[number];
export type ProgressState = 'done' | 'failed' | 'not_reached' | 'not_needed';

const failsAt: Partial<Record<Stage, ProgressStep>> = {
  dns: 'resolved',
  connect: 'connected',
  tls: 'secured',
  send: 'sent',
  headers: 'answered',
  body: 'received',
};

/** How far an exchange got, step by step. A policy that refused lets nothing be reached. */
export function exchangeProgress(exchange: Exchange): ReadonlyMap<ProgressStep, ProgressState> {
  const { failure, request, response } = exchange;
  const isPlain = request.url.toLowerCase().startsWith('http:');
  const failed = failure === null ? undefined : failsAt[failure.stage];
  const failedAt = failed === undefined ? progressSteps.length : progressSteps.indexOf(failed);
  const nothing =
    failure?.stage === 'policy' || (failure !== null && failed === undefined && response === null);
  return new Map(
    progressSteps.map((step, index): [ProgressStep, ProgressState] => {
      if (nothing || index > failedAt) return [step, 'not_reached'];
      if (index === failedAt) return [step, 'failed'];
      return [step, step === 'secured' && isPlain ? 'not_needed' : 'done'];
    }),
  );
}
