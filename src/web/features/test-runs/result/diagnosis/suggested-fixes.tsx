import { useTranslations } from 'use-intl';
import type { Suggestion } from '#contract/diagnosis.ts';
import { useDiagnosisText } from '../../../../messages/diagnosis-text.ts';
import { Button } from '../../../../ui/index.ts';
import { MachineText } from '../../../../ui/machine-text/machine-text.tsx';
import type { ResultActions } from '../result-actions.ts';
import { FieldAction } from './field-action.tsx';
import { useActionLabels } from './action-labels.ts';
import styles from './diagnosis-card.module.css';

export interface SuggestedFixesProps extends ResultActions {
  readonly suggestions: readonly Suggestion[];
}

/** What to try: each in words, and where one click can do it, the click. */
export function SuggestedFixes({ suggestions, onFindWhatWorks, ...actions }: SuggestedFixesProps) {
  const t = useTranslations('resultDiagnosis');
  const say = useDiagnosisText();
  return (
    <div>
      <h4 className={styles.title}>{t('suggestedFixes')}</h4>
      <ul className={styles.fixes}>
        {suggestions.map((suggestion, index) => (
          <li key={index} className={styles.fix}>
            <p>
              <MachineText text={say(suggestion, 'suggestion', suggestion.text)} />
            </p>
            <Fix suggestion={suggestion} {...actions} />
          </li>
        ))}
      </ul>
      {onFindWhatWorks !== undefined && (
        <div className={styles.fix}>
          <p>{t('findWhatWorksText')}</p>
          <Button size="small" onPress={onFindWhatWorks}>
            {t('findWhatWorks')}
          </Button>
        </div>
      )}
    </div>
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
