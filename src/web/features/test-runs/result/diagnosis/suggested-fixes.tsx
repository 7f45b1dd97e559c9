import { useTranslations } from 'use-intl';
import type { Suggestion } from '#contract/diagnosis.ts';
import { useDiagnosisText } from '../../../../messages/diagnosis-text.ts';
import { classNames } from '../../../../lib/class-names.ts';
import { Button, Disclosure } from '../../../../ui/index.ts';
import { MachineSentence } from '../../../../ui/machine-text/machine-text.tsx';
import type { ResultActions } from '../result-actions.ts';
import { FieldAction } from './field-action.tsx';
import { fixGroups } from './fix-groups.ts';
import { useActionLabels } from './action-labels.ts';
import styles from './diagnosis-card.module.css';

export interface SuggestedFixesProps extends ResultActions {
  readonly suggestions: readonly Suggestion[];
}

/** So many are shown at once, the most promising first: more would push the evidence out of sight. */
const atOnce = 2;

/** What to try: each in words, and where one click can do it, the click. */
export function SuggestedFixes({ suggestions, onFindWhatWorks, ...actions }: SuggestedFixesProps) {
  const t = useTranslations('resultDiagnosis');
  const groups = fixGroups(suggestions, actions.onApplyChange !== undefined);
  const more = groups.slice(atOnce);
  return (
    <div className={styles.suggested}>
      <h4 className={styles.title}>{t('suggestedFixes')}</h4>
      <Fixes groups={groups.slice(0, atOnce)} {...actions} />
      {onFindWhatWorks !== undefined && (
        <div className={classNames(styles.fix, styles.trial)}>
          <p>{t('findWhatWorksText')}</p>
          <Button size="small" onPress={onFindWhatWorks}>
            {t('findWhatWorks')}
          </Button>
        </div>
      )}
      {more.length > 0 && (
        <div className={styles.more}>
          <Disclosure summary={t('moreIdeas', { count: more.flat().length })}>
            <Fixes groups={more} {...actions} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}

interface FixesProps extends ResultActions {
  readonly groups: ReturnType<typeof fixGroups>;
}

function Fixes({ groups, ...actions }: FixesProps) {
  const say = useDiagnosisText();
  return (
    <ul className={styles.fixes}>
      {groups.map((group, index) => (
        <li key={index} className={styles.fix}>
          {group.map((suggestion, place) => (
            <p key={place}>
              <MachineSentence {...say(suggestion, 'suggestion', suggestion.text)} />
            </p>
          ))}
          <Fix suggestion={group[0]} {...actions} />
        </li>
      ))}
    </ul>
  );
}

function Fix({ suggestion, onApplyChange, ...actions }: ResultActions & { readonly suggestion: Suggestion }) {
  const labels = useActionLabels();
  const { change, field } = suggestion;
  if (change !== undefined && onApplyChange !== undefined)
    return (
      <Button size="small" onPress={() => onApplyChange(change)}>
        {labels.change(change)}
      </Button>
    );
  return field === undefined ? null : <FieldAction field={field} {...actions} />;
}
