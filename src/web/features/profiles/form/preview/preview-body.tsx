import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useFormatter, useTranslations } from 'use-intl';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { EvidenceRequest } from '#contract/evidence.ts';
import { useDiagnosisText } from '../../../../messages/diagnosis-text.ts';
import { AlertIcon, LockIcon, WarningIcon } from '../../../../ui/icons.tsx';
import { CopyButton } from '../../../../ui/index.ts';
import { useDefinition, useProfileForm } from '../form-context.ts';
import { inTheWay, inTheWayOfCall } from '../model/draft.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { RequestText } from './request-text.tsx';
import type { PreviewState } from './use-request-preview.ts';
import styles from './preview.module.css';
import { useLabelOf } from '../fields/use-field-texts.tsx';

/** What the panel shows: both requests, or what is missing for them. */
export function PreviewBody({ preview, hasFailed }: PreviewState) {
  const t = useTranslations('formPreview');
  const say = useDiagnosisText();
  const { obtainsToken } = useDefinition();
  const { tokenRequest = null, serviceCall = null, warnings = [] } = preview ?? {};
  const copied = obtainsToken ? tokenRequest : serviceCall;
  return (
    <>
      {obtainsToken && (
        <Step
          number={1}
          title={t('tokenRequest')}
          request={tokenRequest}
          instead={<InTheWay of={inTheWay} />}
        />
      )}
      <Step
        number={obtainsToken ? 2 : 1}
        title={t('serviceCall')}
        request={serviceCall}
        instead={<InTheWay of={inTheWayOfCall} />}
      />
      {warnings.map((warning, index) => {
        const { text, lang } = say(warning, 'warning', warning.message);
        return (
          <p key={index} className={styles.warning}>
            <WarningIcon size="small" />
            <span lang={lang}>{text}</span>
          </p>
        );
      })}
      {hasFailed && (
        <p className={styles.note}>
          <AlertIcon size="small" />
          <span>{t('failed')}</span>
        </p>
      )}
      <p className={styles.note}>
        <LockIcon size="small" />
        <span>{t('masked')}</span>
      </p>
      {copied !== null && (
        <div>
          <CopyButton
            look="secondary"
            label={t('copyCurl')}
            text={copied.curl}
            copiedMessage={t('curlCopied')}
          />
        </div>
      )}
    </>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly request: EvidenceRequest | null;
  /** What is said while there is no request to show. */
  readonly instead: ReactNode;
}

function Step({ number, title, request, instead }: StepProps) {
  return (
    <div>
      <h4 className={styles.stepTitle}>
        <span className={styles.stepNumber} aria-hidden="true">
          {number}
        </span>
        <span>{title}</span>
      </h4>
      {request === null ? (
        <p className={styles.instead}>{instead}</p>
      ) : (
        <RequestText label={title} request={request} />
      )}
    </div>
  );
}

/** Says which fields have to be filled or corrected before there is a request. */
function InTheWay({ of }: { readonly of: typeof inTheWay }) {
  const t = useTranslations('formPreview');
  const labels = useLabelOf();
  const format = useFormatter();
  const { control } = useProfileForm();
  const { kind, names } = useWatch({
    control,
    compute: (values: ProfileFormValues) => of(values, authorizationTypeDefinition(values.type)),
  });
  if (names.length === 0) return <span>{t('notYet')}</span>;
  const fields = format.list(
    names.map((name) => labels(name)),
    { type: 'conjunction' },
  );
  return <span>{t(kind, { fields })}</span>;
}
