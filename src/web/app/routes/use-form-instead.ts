import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../lib/paths.ts';
import type { FormIntent } from './form-intent.ts';

/** Opens the form of a profile in place of the dialog, so that closing it still leads to the list. */
export function useFormInstead(assistantId: string, profileId: string): (formIntent: FormIntent) => void {
  const navigate = useNavigate();
  return (formIntent) =>
    void navigate({
      to: paths.profile,
      params: { assistantId, profileId },
      state: (state) => ({ ...state, formIntent }),
      replace: true,
    });
}
