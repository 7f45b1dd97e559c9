import { bulk } from './de/bulk.ts';
import { discovery } from './de/discovery.ts';
import { fieldErrors } from './de/field-errors.ts';
import { formConflict } from './de/form-conflict.ts';
import {
  formAdvanced,
  formAddLabels,
  formHints,
  formLabels,
  formPlaceholders,
  formSections,
} from './de/form-fields.ts';
import { formOptions } from './de/form-options.ts';
import { formKeys } from './de/form-keys.ts';
import { formPreview } from './de/form-preview.ts';
import { formRows } from './de/form-rows.ts';
import { presets } from './de/presets.ts';
import { help } from './de/help.ts';
import { profileForm } from './de/profile-form.ts';
import { result } from './de/result.ts';
import { resultDiagnosis } from './de/result-diagnosis.ts';
import { resultEvidence } from './de/result-evidence.ts';
import { resultReport } from './de/result-report.ts';
import { resultSignIn } from './de/result-sign-in.ts';
import { resultTimeline } from './de/result-timeline.ts';
import { resultToken } from './de/result-token.ts';
import { shortcuts } from './de/shortcuts.ts';
import { testHistory } from './de/test-history.ts';
import { transfer } from './de/transfer.ts';
import { trash } from './de/trash.ts';
import { variables } from './de/variables.ts';
import { variantTrial } from './de/variant-trial.ts';
import type { enDialogs } from './en-dialogs.ts';
import type { Translated } from './translated.ts';

/** The German texts that come with the dialogs. */
export const deDialogs: Translated<typeof enDialogs> = {
  bulk,
  discovery,
  fieldErrors,
  formAddLabels,
  formAdvanced,
  formConflict,
  formHints,
  formKeys,
  formLabels,
  formOptions,
  formPlaceholders,
  formPreview,
  formRows,
  formSections,
  presets,
  help,
  profileForm,
  result,
  resultDiagnosis,
  resultEvidence,
  resultReport,
  resultSignIn,
  resultTimeline,
  resultToken,
  shortcuts,
  testHistory,
  transfer,
  trash,
  variables,
  variantTrial,
};
