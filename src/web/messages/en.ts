import { assistants } from './en/assistants.ts';
import { diagnoses } from './en/diagnoses.ts';
import { fieldErrors } from './en/field-errors.ts';
import { problems } from './en/problems.ts';
import { profileForm } from './en/profile-form.ts';
import { profiles } from './en/profiles.ts';
import { shell } from './en/shell.ts';
import { testResult } from './en/test-result.ts';
import { time } from './en/time.ts';
import { types } from './en/types.ts';
import { ui } from './en/ui.ts';

/** Every text of the page in English: the language that says which texts there are. */
export const en = {
  assistants,
  diagnoses,
  fieldErrors,
  problems,
  profileForm,
  profiles,
  shell,
  testResult,
  time,
  types,
  ui,
} as const;
