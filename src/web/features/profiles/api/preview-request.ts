import { previewRequest } from '#contract/endpoints/test-runs.ts';
import type { RequestPreview } from '#contract/request-preview.ts';
import { call } from '../../../lib/api/call.ts';

export interface PreviewedDraft {
  /** What the form would write, finished or not. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** The saved profile that secrets left out are taken from; null for a new one. */
  readonly profileId: string | null;
}

/**
 * Asks what a test of a draft would send; nothing is sent. Not a query: its
 * key would hold what was typed, secrets included.
 */
export async function fetchRequestPreview(
  assistantId: string,
  { profile, profileId }: PreviewedDraft,
  signal: AbortSignal,
): Promise<RequestPreview> {
  const body = { profile, ...(profileId === null ? {} : { profileId }) };
  const answer = await call(previewRequest, { params: { assistantId }, body, signal });
  return answer.body;
}
