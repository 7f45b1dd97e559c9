import type { RenderDraftTest } from '../../features/profiles/form/draft-test.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

const TestDraft = lazyPart(async () => (await import('../../features/test-runs/test-draft.tsx')).TestDraft);

/** Tests what is typed into the form of a profile, over that form. */
export const renderDraftTest: RenderDraftTest = (props) => <TestDraft {...props} />;
