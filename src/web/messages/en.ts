import { assistants } from './en/assistants.ts';
import { diagnoses } from './en/diagnoses.ts';
import { fieldErrors } from './en/field-errors.ts';
import { formConflict } from './en/form-conflict.ts';
import {
  formAdvanced,
  formHints,
  formLabels,
  formOptions,
  formPlaceholders,
  formSections,
} from './en/form-fields.ts';
import { formPreview } from './en/form-preview.ts';
import { formRows } from './en/form-rows.ts';
import { problems } from './en/problems.ts';
import { profileForm } from './en/profile-form.ts';
import { profiles } from './en/profiles.ts';
import { result } from './en/result.ts';
import { resultDiagnosis } from './en/result-diagnosis.ts';
import { resultEvidence } from './en/result-evidence.ts';
import { resultReport } from './en/result-report.ts';
import { resultTimeline } from './en/result-timeline.ts';
import { resultToken } from './en/result-token.ts';
import { shell } from './en/shell.ts';
import { time } from './en/time.ts';
import { types } from './en/types.ts';
import { ui } from './en/ui.ts';

/** Every text of the page in English: the language that says which texts there are. */
export const en = {
  assistants,
  diagnoses,
  fieldErrors,
  formAdvanced,
  formConflict,
  formHints,
  formLabels,
  formOptions,
  formPlaceholders,
  formPreview,
  formRows,
  formSections,
  problems,
  profileForm,
  profiles,
  result,
  resultDiagnosis,
  resultEvidence,
  resultReport,
  resultTimeline,
  resultToken,
  shell,
  time,
  types,
  ui,
} as const;
