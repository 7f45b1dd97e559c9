import { diagnoses } from './en/diagnoses.ts';
import { discovery } from './en/discovery.ts';
import { fieldErrors } from './en/field-errors.ts';
import { formConflict } from './en/form-conflict.ts';
import {
  formAdvanced,
  formAddLabels,
  formHints,
  formLabels,
  formOptions,
  formPlaceholders,
  formSections,
} from './en/form-fields.ts';
import { formPreview } from './en/form-preview.ts';
import { formRows } from './en/form-rows.ts';
import { profileForm } from './en/profile-form.ts';
import { result } from './en/result.ts';
import { resultDiagnosis } from './en/result-diagnosis.ts';
import { resultEvidence } from './en/result-evidence.ts';
import { resultReport } from './en/result-report.ts';
import { resultSignIn } from './en/result-sign-in.ts';
import { resultTimeline } from './en/result-timeline.ts';
import { resultToken } from './en/result-token.ts';
import { testHistory } from './en/test-history.ts';
import { trash } from './en/trash.ts';
import { variables } from './en/variables.ts';
import { variantTrial } from './en/variant-trial.ts';

/** The English texts that come with the dialogs: forms, what can be wrong with them, and test results. */
export const enDialogs = {
  diagnoses,
  discovery,
  fieldErrors,
  formAddLabels,
  formAdvanced,
  formConflict,
  formHints,
  formLabels,
  formOptions,
  formPlaceholders,
  formPreview,
  formRows,
  formSections,
  profileForm,
  result,
  resultDiagnosis,
  resultEvidence,
  resultReport,
  resultSignIn,
  resultTimeline,
  resultToken,
  testHistory,
  trash,
  variables,
  variantTrial,
} as const;
