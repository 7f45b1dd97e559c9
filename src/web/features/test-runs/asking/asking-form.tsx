import { useId, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { usesTenant } from '#contract/url-template.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { DialogBody, DialogForm, SubmitFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Checkbox, TextField } from '../../../ui/index.ts';
import { addressParts, tenantPlace } from '../tenancy/tenant-place.ts';
import { addressesOf, askedFieldsOf, firstCallOf, type TestedProfile } from '../tested-profile.ts';
import { answerErrors, startInputs, type Answer, type AnswerErrors } from './answer.ts';
import styles from './asking-form.module.css';
import { CallFields } from './call-fields.tsx';
import { calledWith } from './called-with.ts';
import { InputField } from './input-field.tsx';

export interface AskingFormProps {
  readonly profile: TestedProfile;
  /** The same as it would be written; null where only its tenancy and fields are asked for. */
  readonly draft: AuthorizationProfileWrite | null;
  readonly initial: Answer;
  /** False where there is no saved profile to remember the tenancy for. */
  readonly canRemember: boolean;
  /** What the server had against the last answer. */
  readonly refused: AnswerErrors;
  readonly onTest: (answer: Answer) => void;
  readonly onCancel: () => void;
}

/** Asks what a test needs beside the profile: its tenancy and its form fields. Shows where the request will go. */
export function AskingForm(props: AskingFormProps) {
  const { profile, draft, initial, canRemember, refused, onTest, onCancel } = props;
  const t = useTranslations('result');
  const sayError = useFieldErrorText();
  const fields = askedFieldsOf(profile);
  const shownFields = fields.filter(({ visibility }) => visibility !== 'hidden');
  const [answer, setAnswer] = useState(() => ({
    ...initial,
    call: initial.call ?? calledWith(draft),
    inputs: {
      ...startInputs(fields.filter(({ visibility }) => visibility === 'visible')),
      ...initial.inputs,
    },
  }));
  const [wasAsked, setWasAsked] = useState(false);
  const formId = useId();
  const idOf = (path: string) => `${formId}-${path}`;
  const { call } = answer;
  const trimmed: Answer = {
    ...answer,
    tenant: answer.tenant.trim(),
    call: call === null ? null : { ...call, checkUrl: call.checkUrl.trim() },
  };
  const found: AnswerErrors = wasAsked ? answerErrors(profile, trimmed, draft) : new Map();
  const isSame =
    trimmed.tenant === initial.tenant &&
    JSON.stringify([trimmed.inputs, trimmed.call]) === JSON.stringify([initial.inputs, initial.call]);
  const errorAt = (path: string) => {
    const error = found.get(path) ?? (isSame ? refused.get(path) : undefined);
    return error === undefined ? undefined : sayError(error);
  };
  const test = () => {
    setWasAsked(true);
    const [wrong] = answerErrors(profile, trimmed, draft).keys();
    if (wrong === undefined) onTest({ ...trimmed, isRemembered: canRemember && answer.isRemembered });
    else document.getElementById(idOf(wrong))?.focus();
  };
  const hasTenancy = profile.tenancy.enabled;
  const place = profile.tenancy.enabled ? tenantPlace(profile.tenancy.baseUrl) : null;
  const [firstOpen] = shownFields.filter(({ visibility }) => visibility === 'visible');
  return (
    <DialogForm
      onSubmit={(event) => {
        event.preventDefault();
        // A form inside the form of a draft must not save it.
        event.stopPropagation();
        test();
      }}
    >
      <DialogBody>
        <div className={styles.fields}>
          {hasTenancy && (
            <TextField
              id={idOf('tenant')}
              label={t('tenancy')}
              optional={false}
              value={answer.tenant}
              onChange={(event) => setAnswer({ ...answer, tenant: event.target.value })}
              before={place?.before}
              after={place?.after === '' ? undefined : place?.after}
              hint={<Replaces profile={profile} />}
              error={errorAt('tenant')}
              leftToRight
              autoFocus
            />
          )}
          {shownFields.map((field) => {
            const { fieldKey } = field;
            const path = `inputs.${fieldKey}`;
            return (
              <InputField
                key={fieldKey}
                id={idOf(path)}
                field={field}
                value={answer.inputs[fieldKey] ?? ''}
                error={errorAt(path)}
                autoFocus={!hasTenancy && field === firstOpen}
                onChange={(value) =>
                  setAnswer({ ...answer, inputs: { ...answer.inputs, [fieldKey]: value } })
                }
              />
            );
          })}
          {call !== null && (
            <CallFields
              call={call}
              idOf={idOf}
              errorAt={errorAt}
              onChange={(next) => setAnswer({ ...answer, call: next })}
            />
          )}
          <Destination profile={call === null ? profile : { ...profile, ...call }} tenant={trimmed.tenant} />
          {hasTenancy && canRemember && (
            <Checkbox
              checked={answer.isRemembered}
              onChange={(event) => setAnswer({ ...answer, isRemembered: event.target.checked })}
            >
              {t('remember')}
            </Checkbox>
          )}
        </div>
      </DialogBody>
      <SubmitFooter label={t('test')} onCancel={onCancel} />
    </DialogForm>
  );
}

const namedFields = new Set(['baseUrl', 'tokenRequestUrl', 'refreshTokenUrl'] as const);
type NamedField = typeof namedFields extends Set<infer Name> ? Name : never;

/** Says which addresses the tenancy is filled into. */
function Replaces({ profile }: { readonly profile: TestedProfile }) {
  const t = useTranslations('result');
  const format = useFormatter();
  const locale = useLocale();
  const used = addressesOf(profile).filter(({ template }) => usesTenant(template));
  const names = [...namedFields].filter((name) => used.some(({ field }) => field === name));
  const labels = names.map((name: NamedField) => t(name));
  const fields = format.list(labels.length === 0 ? [t('otherUrl')] : labels, { type: 'conjunction' });
  return (
    <span key={`${locale} ${fields}`}>
      {t.rich('tenancyHint', { fields, code: (chunks) => <code translate="no">{chunks}</code> })}
    </span>
  );
}

/** The live address of the first request. */
function Destination({ profile, tenant }: { readonly profile: TestedProfile; readonly tenant: string }) {
  const t = useTranslations('result');
  const first = firstCallOf(profile);
  if (first === null) return null;
  return (
    <div>
      <p className={styles.caption}>{t(first.isToken ? 'sendsTo' : 'calls')}</p>
      <pre translate="no" className={styles.address}>
        <b>{first.method}</b>{' '}
        {addressParts(first.template, tenant).map(({ text, isFilled }, index) =>
          isFilled ? (
            <span key={index} className={styles.filled}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </pre>
    </div>
  );
}
