import { bulk } from './en/bulk.ts';
import { discovery } from './en/discovery.ts';
import { fieldErrors } from './en/field-errors.ts';
import { formConflict } from './en/form-conflict.ts';
import {
  formAdvanced,
  formAddLabels,
  formHints,
  formLabels,
  formPlaceholders,
  formSections,
} from './en/form-fields.ts';
import { formOptions } from './en/form-options.ts';
import { formKeys } from './en/form-keys.ts';
import { formPreview } from './en/form-preview.ts';
import { formRows } from './en/form-rows.ts';
import { presets } from './en/presets.ts';
import { help } from './en/help.ts';
import { profileForm } from './en/profile-form.ts';
import { result } from './en/result.ts';
import { resultDiagnosis } from './en/result-diagnosis.ts';
import { resultEvidence } from './en/result-evidence.ts';
import { resultReport } from './en/result-report.ts';
import { resultSignIn } from './en/result-sign-in.ts';
import { resultTimeline } from './en/result-timeline.ts';
import { resultToken } from './en/result-token.ts';
import { shortcuts } from './en/shortcuts.ts';
import { testHistory } from './en/test-history.ts';
import { transfer } from './en/transfer.ts';
import { trash } from './en/trash.ts';
import { variables } from './en/variables.ts';
import { variantTrial } from './en/variant-trial.ts';

/** Texts that components look up by names that only the contract knows. */
type Texts = Readonly<Record<string, string>>;

/** The English texts that come with the dialogs: forms, what can be wrong with them, and test results. */
export const enDialogs = {
  bulk,
  discovery,
  fieldErrors,
  formAddLabels: formAddLabels as Texts,
  formAdvanced: formAdvanced as Texts,
  formConflict,
  formHints: formHints as Texts,
  formKeys,
  formLabels: formLabels as Texts,
  formOptions: formOptions as Texts,
  formPlaceholders: formPlaceholders as Texts,
  formPreview,
  formRows,
  formSections: formSections as Texts,
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
} as const;
