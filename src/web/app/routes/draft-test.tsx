import { lazy, Suspense } from 'react';
import type { RenderDraftTest } from '../../features/profiles/form/draft-test.ts';

const TestDraft = lazy(() =>
  import('../../features/test-runs/test-draft.tsx').then((module) => ({ default: module.TestDraft })),
);

/** Tests what is typed into the form of a profile, over that form. */
export const renderDraftTest: RenderDraftTest = (props) => (
  <Suspense fallback={null}>
    <TestDraft {...props} />
  </Suspense>
);
