import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { ProfileChange } from '#contract/profile-change.ts';
import { DialogBody } from '../../../ui/dialog/dialog-parts.tsx';
import { UpgradeNotice } from '../../../ui/upgrade-notice.tsx';
import type { RenderDraftTest } from './draft-test.ts';
import { ProfileFields } from './fields/profile-fields.tsx';
import { ProfileFormContextProvider, ProfileFormProvider } from './form-context.ts';
import { FormErrorSummary } from './form-error-summary.tsx';
import { FormFooter } from './form-footer.tsx';
import { FormSignalsView } from './form-signals.tsx';
import type { FormStart } from './form-start.ts';
import { putChange as putIntoForm } from './model/put-change.ts';
import { checkForm } from './model/check-form.ts';
import { PreviewPanel } from './preview/preview-panel.tsx';
import styles from './profile-form.module.css';
import { cancelEditor } from './rows/editor-actions.ts';
import { ConflictDialog } from './saving/conflict-dialog.tsx';
import { DiscardDialog } from './saving/discard-dialog.tsx';
import { DraftNotice } from './saving/draft-notice.tsx';
import { GoneDialog } from './saving/gone-dialog.tsx';
import type { SavedProfile } from './saving/saved-profile.ts';
import { useCreation } from './saving/use-creation.ts';
import { useKeepDraft, useKeptDraft } from './saving/use-kept-draft.ts';
import type { Reopen } from './saving/use-late-save.ts';
import { useLeaveGuard } from '../../../lib/use-leave-guard.ts';
import { useSaving } from './saving/use-saving.ts';
import { useDraftTest } from './use-draft-test.ts';
import { useFieldFocus } from './use-field-focus.ts';
import { useFormSetup } from './use-form-setup.ts';
import { isCancelKey, isSaveByEnter, isSaveShortcut, isWithin } from './keys.ts';

export interface ProfileFormProps {
  readonly assistantId: string;
  /** The saved profile to edit; null for a new one. */
  readonly saved: SavedProfile | null;
  readonly start?: FormStart | undefined;
  readonly renderTest: RenderDraftTest;
  /** Takes what closing the dialog has to ask first. */
  readonly registerClose: (close: () => void) => void;
  /** Told where the form became another profile, or its first one, and stays open; null where its own is gone and it becomes a new one. */
  readonly onSavedAs: (profileId: string | null) => void;
  /** For after this form was left. */
  readonly onReopen: Reopen;
  readonly onClose: () => void;
}

/** The form of a profile, below the head of its dialog: fields, preview, foot, and what it asks. */
export function ProfileForm({
  assistantId,
  saved,
  start,
  renderTest,
  registerClose,
  onSavedAs,
  onReopen,
  onClose,
}: ProfileFormProps) {
  const draft = useKeptDraft(assistantId, saved?.profileId ?? null);
  const [isRestored, setRestored] = useState(draft !== null);
  // A draft is saved over the version that it has grown from: a newer one is asked about.
  const [base, setBase] = useState(
    saved === null || draft === null ? saved : { ...saved, etag: draft.etag, stamps: draft.stamps },
  );
  const setup = useFormSetup(assistantId, base, draft?.values ?? null);
  const { form, context, signals, hasChanges } = setup;
  const profileId = base?.profileId ?? null;
  const guard = useLeaveGuard(hasChanges, onClose);
  const creation = useCreation(draft?.creationKey ?? null);
  useKeepDraft({ ...{ form, assistantId, base, creation, hasChanges }, isLeft: guard.isLeft });
  const onRebase = (next: SavedProfile | null) => {
    setBase(next);
    // Discarding the draft would lead back to what is saved no more.
    setRestored(false);
    const nextId = next?.profileId ?? null;
    if (nextId !== profileId) onSavedAs(nextId);
  };
  const saving = useSaving({
    ...{ assistantId, form, base, creation, onRebase, onReopen },
    onSaved: guard.leave,
  });
  const test = useDraftTest(form);
  const focusField = useFieldFocus(form, signals.focusSoon);
  useEffect(() => registerClose(guard.close), [registerClose, guard.close]);

  const runTest = async (tenant?: string) => {
    const draft = await saving.check('test');
    if (draft !== null) test.start({ draft, tenant });
  };
  const t = useTranslations('profileForm');
  const putChange = (change: ProfileChange) => {
    context.markChanged(putIntoForm(form, change, context.changed), t('changedByFix'));
  };

  const discardDraft = () => {
    setBase(saved);
    setup.reset(saved);
    creation.settle();
    setRestored(false);
    focusField('name');
  };

  const hasStarted = useRef(false);
  useEffect(() => {
    if (hasStarted.current || start === undefined) return;
    hasStarted.current = true;
    if (start.field !== undefined) focusField(start.field);
    if (start.change === undefined) return;
    putChange(start.change);
    if (start.tested === undefined) void runTest(start.tenant);
    else test.onResult(start.tested);
  });

  /** Saves from anywhere, also where the focused button would take the Enter for a press. */
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!isSaveShortcut(event) || !isWithin(event)) return;
    event.preventDefault();
    event.stopPropagation();
    saving.save();
  };
  /** Enter in a field saves. Only the topmost layer answers to Esc: the inline editor before the dialog. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isWithin(event)) return;
    const isSave = isSaveByEnter(event);
    if (isSave) saving.save();
    else if (!isCancelKey(event) || !cancelEditor(form, signals.focusSoon)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { decision } = saving;
  return (
    <ProfileFormProvider value={form}>
      <ProfileFormContextProvider value={context}>
        <div className={styles.form} {...{ onKeyDown, onKeyDownCapture }}>
          <div className={styles.notices}>
            <UpgradeNotice onReload={guard.reload}>{t('upgraded')}</UpgradeNotice>
            {isRestored && <DraftNotice onDiscard={discardDraft} />}
          </div>
          <FormErrorSummary attempt={saving.attempt} />
          <DialogBody aside={<PreviewPanel assistantId={assistantId} profileId={profileId} />}>
            <ProfileFields />
          </DialogBody>
          {/* Nothing is drawn here but that it could not be loaded: the test has a dialog of its own. */}
          <div className={styles.test}>
            {test.open !== null &&
              renderTest({
                assistantId,
                profileId,
                ...test.open,
                onClose: test.close,
                onResult: test.onResult,
                onApplyChange: (change) => {
                  putChange(change);
                  const { profile } = checkForm(
                    form.getValues(),
                    authorizationTypeDefinition(form.getValues('type')),
                  );
                  if (profile === null) {
                    test.close();
                    void saving.check('test');
                  }
                  return profile;
                },
                onUseChange: (change, run) => {
                  putChange(change);
                  test.onResult(run);
                  test.close();
                },
                onEditField: (field) => {
                  test.close();
                  focusField(field);
                },
              })}
          </div>
          <FormFooter
            isNew={base === null}
            isSaving={saving.isSaving}
            test={test.result}
            onCancel={guard.close}
            onTest={() => void runTest()}
            onSave={saving.save}
          />
        </div>
        <FormSignalsView signals={signals} />
        {guard.question !== null && (
          <DiscardDialog isUnconfirmed={saving.isUnconfirmed} {...guard.question} />
        )}
        {decision?.kind === 'changed' && (
          <ConflictDialog
            differences={decision.differences}
            onKeepMine={() => saving.keepMine(decision.theirs)}
            onTakeTheirs={() => saving.takeTheirs(decision.theirs)}
            onCancel={saving.cancelDecision}
          />
        )}
        {decision?.kind === 'gone' && (
          <GoneDialog onSaveAsNew={saving.saveAsNew} onCancel={saving.cancelDecision} />
        )}
      </ProfileFormContextProvider>
    </ProfileFormProvider>
  );
}
