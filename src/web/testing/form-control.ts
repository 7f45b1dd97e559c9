import { createFormControl } from 'react-hook-form';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { ProfileFormValues } from '../features/profiles/form/model/form-values.ts';
import { profileResolver } from '../features/profiles/form/profile-resolver.ts';

/** The form as react-hook-form keeps it, without a page around it. Errors are worded as the contract words them. */
export function formControl(defaultValues: ProfileFormValues) {
  const form = createFormControl<ProfileFormValues, unknown, AuthorizationProfileWrite>({
    defaultValues,
    resolver: profileResolver(({ message }) => message),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
  });
  // Before it is mounted, a form answers with its defaults whatever was set.
  form.control._state.mount = true;
  return form;
}
