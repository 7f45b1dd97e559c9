import { useEffect, useState } from 'react';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { RequestPreview } from '#contract/request-preview.ts';
import { fetchRequestPreview } from '../../api/preview-request.ts';
import { useProfileForm } from '../form-context.ts';
import { formToWrite } from '../model/form-to-write.ts';

/** How long typing has to pause before the preview is asked for anew. */
const pauseMs = 250;

/** What the preview shows. What was shown last stays while the next is on its way, and where it cannot be had. */
export interface PreviewState {
  readonly preview: RequestPreview | null;
  readonly hasFailed: boolean;
  /** True until the preview shows what is typed now. */
  readonly isOutdated: boolean;
}

const nothingYet: PreviewState = { preview: null, hasFailed: false, isOutdated: true };

/** The same state where it was outdated already: nothing is drawn anew for each key. */
function outdated(state: PreviewState): PreviewState {
  return state.isOutdated ? state : { ...state, isOutdated: true };
}

/**
 * Follows what is typed with a preview of the requests that it leads to, while
 * somebody looks at it. Its errors concern nobody else: they are kept here.
 */
export function useRequestPreview(
  assistantId: string,
  profileId: string | null,
  isShown: boolean,
): PreviewState {
  const form = useProfileForm();
  const [state, setState] = useState(nothingYet);

  useEffect(() => {
    if (!isShown) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking = new AbortController();
    let asked = '';
    let isAnswered = false;

    const ask = async () => {
      const values = form.getValues();
      const { profile } = formToWrite(values, authorizationTypeDefinition(values.type));
      const question = JSON.stringify(profile);
      if (question === asked) {
        if (isAnswered) setState((state) => ({ ...state, isOutdated: false }));
        return;
      }
      asked = question;
      isAnswered = false;
      setState(outdated);
      asking.abort();
      const own = new AbortController();
      asking = own;
      try {
        const preview = await fetchRequestPreview(assistantId, { profile, profileId }, own.signal);
        isAnswered = true;
        setState({ preview, hasFailed: false, isOutdated: false });
      } catch {
        if (own.signal.aborted) return;
        asked = '';
        setState(({ preview }) => ({ preview, hasFailed: true, isOutdated: false }));
      }
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        setState(outdated);
        clearTimeout(timer);
        timer = setTimeout(() => void ask(), pauseMs);
      },
    });
    // Behind the frame that shows the form.
    timer = setTimeout(() => void ask());
    return () => {
      unsubscribe();
      clearTimeout(timer);
      asking.abort();
    };
  }, [form, assistantId, profileId, isShown]);

  return state;
}
