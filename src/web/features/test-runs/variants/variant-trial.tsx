import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { ProfileChange } from '#contract/profile-change.ts';
import type { TestRun } from '#contract/test-run.ts';
import type { VariantPlan } from '#contract/variant-plan.ts';
import { useKeptFocus } from '../../../lib/kept-focus.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../../ui/index.ts';
import { variantPlanQuery } from '../api/plan-variants.ts';
import { testDraftProfile } from '../api/test-draft-profile.ts';
import type { RunRequest } from '../run/test-runner.ts';
import { changedDraft } from './changed-draft.ts';
import { useTrial } from './use-trial.ts';
import { TrialStatus } from './trial-status.tsx';
import { VariantTable } from './variant-table.tsx';
import styles from './variant-trial.module.css';

export interface VariantTrialProps {
  readonly assistantId: string;
  readonly profileId: string | null;
  /** The profile that failed, as a draft. */
  readonly draft: AuthorizationProfileWrite;
  readonly failed: TestRun;
  /** What was entered for the test that failed. */
  readonly inputs: RunRequest['inputs'];
  readonly onBack: () => void;
  /** Puts the variant that worked into the form, unsaved. */
  readonly onUse: (change: ProfileChange, run: TestRun) => void;
}

const reasons = ['rate_limit', 'lockout', 'no_use'] as const;

/** Why nothing is tried. */
function reasonOf({ nothingToTry }: VariantPlan): (typeof reasons)[number] | 'no_variants' {
  return reasons.find((code) => code === nothingToTry?.code) ?? 'no_variants';
}

/** Finds out which variant of a profile works: shows what would be sent, and sends it when it is told to. */
export function VariantTrial(props: VariantTrialProps) {
  const { assistantId, profileId, draft, failed, onBack } = props;
  const t = useTranslations('variantTrial');
  const sayError = useErrorText();
  const heading = useRef<HTMLHeadingElement>(null);
  // Start and Stop go away when they are pressed, and the heading makes place for another once there is a plan.
  useKeptFocus(heading, '[role="dialog"]');
  useEffect(() => heading.current?.focus(), []);
  const { data: plan, error } = useQuery(variantPlanQuery(assistantId, profileId, draft, failed.id));
  const title = (
    <h3 ref={heading} tabIndex={-1} className={styles.heading}>
      {t('title')}
    </h3>
  );
  if (plan !== undefined && plan.variants.length > 0)
    return <PlannedTrial {...props} plan={plan} title={title} />;
  return (
    <>
      <DialogBody>
        {title}
        <p role="status" className={styles.text}>
          {error !== null
            ? sayError(error)
            : plan === undefined
              ? t('planning')
              : t(`nothing_${reasonOf(plan)}`)}
        </p>
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onPress={onBack}>
          {t('back')}
        </Button>
      </DialogFooter>
    </>
  );
}

interface PlannedTrialProps extends VariantTrialProps {
  readonly plan: VariantPlan;
  readonly title: React.ReactNode;
}

function PlannedTrial({
  assistantId,
  profileId,
  draft,
  failed,
  inputs,
  plan,
  title,
  onBack,
  onUse,
}: PlannedTrialProps) {
  const t = useTranslations('variantTrial');
  const drafts = new Map(plan.variants.map(({ code, change }) => [code, changedDraft(draft, change)]));
  const trial = useTrial(assistantId, { tenant: failed.tenant, inputs }, ({ code }) => (request) => {
    return testDraftProfile(assistantId, drafts.get(code) ?? draft, profileId, request);
  });
  const { phase, end } = trial;
  const works = end?.why === 'passed' ? end : null;
  return (
    <>
      <DialogBody label={t('title')}>
        {title}
        <p className={styles.text}>{t('text', { count: plan.variants.length })}</p>
        <VariantTable {...{ draft, drafts, failed, plan, works }} results={trial.results} onUse={onUse} />
        <TrialStatus trial={trial} count={plan.variants.length} />
      </DialogBody>
      <DialogFooter>
        {phase === 'running' ? (
          // The key keeps it from becoming the button after it: who has the focus here would press that, too.
          <Button key="stop" busy={trial.isStopping} onPress={trial.stop}>
            {t('stop')}
          </Button>
        ) : (
          <>
            <Button variant="ghost" onPress={onBack}>
              {t('back')}
            </Button>
            {phase === 'planned' && (
              <Button variant="primary" onPress={() => trial.start(plan.variants)}>
                {t('start', { count: plan.variants.length })}
              </Button>
            )}
          </>
        )}
      </DialogFooter>
    </>
  );
}
