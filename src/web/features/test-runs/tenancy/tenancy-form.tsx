import { useId, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { fieldErrorMessage, type FieldErrorCode } from '#contract/field-errors.ts';
import { limits } from '#contract/limits.ts';
import { isTenant, usesTenant } from '#contract/url-template.ts';
import { useFieldErrorText, type StatedFieldError } from '../../../messages/field-error-text.ts';
import { DialogBody, DialogFooter, DialogForm } from '../../../ui/dialog/dialog-parts.tsx';
import { Button, Checkbox, TextField } from '../../../ui/index.ts';
import { addressesOf, type TestedProfile } from '../tested-profile.ts';
import { addressParts, tenantPlace } from './tenant-place.ts';
import styles from './tenancy-form.module.css';

export interface TenancyAnswer {
  readonly tenant: string;
  readonly isRemembered: boolean;
}

export interface TenancyFormProps {
  readonly profile: TestedProfile;
  readonly initial: TenancyAnswer;
  /** False where there is no saved profile to remember it for. */
  readonly canRemember: boolean;
  /** What the server had against the last answer. */
  readonly refused: StatedFieldError | null;
  readonly onTest: (answer: TenancyAnswer) => void;
  readonly onCancel: () => void;
}

function stated(code: FieldErrorCode, parameters: Record<string, string | number>): StatedFieldError {
  return { code, parameters, message: fieldErrorMessage(code, parameters) };
}

/** What the contract has against a tenancy, or null. */
function problemOf(tenant: string): StatedFieldError | null {
  if (tenant === '') return stated('required', { field: 'tenant' });
  return isTenant(tenant) ? null : stated('tenant_invalid', { maximum: limits.tenant });
}

/** Asks which tenancy to test, and shows where the request will go. */
export function TenancyForm({ profile, initial, canRemember, refused, onTest, onCancel }: TenancyFormProps) {
  const t = useTranslations('result');
  const sayError = useFieldErrorText();
  const [typed, setTyped] = useState(initial.tenant);
  const [isRemembered, setIsRemembered] = useState(initial.isRemembered);
  const [wasAsked, setWasAsked] = useState(false);
  const inputId = useId();
  const tenant = typed.trim();
  const found = wasAsked ? problemOf(tenant) : null;
  const isRefused = refused !== null && tenant === initial.tenant;
  const error = found ?? (isRefused ? refused : null);
  const test = () => {
    setWasAsked(true);
    if (problemOf(tenant) === null) onTest({ tenant, isRemembered: canRemember && isRemembered });
    else document.getElementById(inputId)?.focus();
  };
  const place = profile.tenancy.enabled ? tenantPlace(profile.tenancy.baseUrl) : null;
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
          <TextField
            id={inputId}
            label={t('tenancy')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            before={place?.before}
            after={place?.after === '' ? undefined : place?.after}
            hint={<Replaces profile={profile} />}
            error={error === null ? undefined : sayError(error)}
            leftToRight
            autoFocus
            autoCapitalize="none"
            spellCheck={false}
          />
          <Destination profile={profile} tenant={tenant} />
          {canRemember && (
            <Checkbox checked={isRemembered} onChange={(event) => setIsRemembered(event.target.checked)}>
              {t('remember')}
            </Checkbox>
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="ghost" onPress={onCancel}>
          {t('cancel')}
        </Button>
        <Button variant="primary" type="submit">
          {t('test')}
        </Button>
      </DialogFooter>
    </DialogForm>
  );
}

const namedFields = new Set(['baseUrl', 'tokenRequestUrl', 'refreshTokenUrl'] as const);
type NamedField = typeof namedFields extends Set<infer Name> ? Name : never;

/** Says which addresses the tenancy is filled into. */
function Replaces({ profile }: { readonly profile: TestedProfile }) {
  const t = useTranslations('result');
  const format = useFormatter();
  const used = addressesOf(profile).filter(({ template }) => usesTenant(template));
  const names = [...namedFields].filter((name) => used.some(({ field }) => field === name));
  const labels = names.map((name: NamedField) => t(name));
  const fields = format.list(labels.length === 0 ? [t('otherUrl')] : labels, { type: 'conjunction' });
  return t.rich('tenancyHint', { fields, code: (chunks) => <code>{chunks}</code> });
}

/** The live address of the token request. */
function Destination({ profile, tenant }: { readonly profile: TestedProfile; readonly tenant: string }) {
  const t = useTranslations('result');
  const address = addressesOf(profile).find(({ field }) => field === 'tokenRequestUrl');
  if (address === undefined) return null;
  return (
    <div>
      <p className={styles.caption}>{t('sendsTo')}</p>
      <pre className={styles.address}>
        <b>POST</b>{' '}
        {addressParts(address.template, tenant).map(({ text, isFilled }, index) =>
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
