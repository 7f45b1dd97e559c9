import { useTranslations } from 'use-intl';
import { ApiProblem, isProblem } from '../../../lib/api/errors.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { atPlaceInText } from './place-in-text.ts';

interface ImportErrorTexts {
  /** Beside the text, with what to do there. */
  readonly say: (error: unknown) => string;
  /** Alone: nothing of the import is left on the page. */
  readonly sayLate: (error: unknown) => string;
}

/** Says why a text was not read, or an import not carried out: what the server says of the text itself comes first. */
export function useImportError(): ImportErrorTexts {
  const t = useTranslations('transfer');
  const sayField = useFieldErrorText();
  const sayError = useErrorText();
  const sayWith = (changed: 'changedMeanwhile' | 'changedLate', blocked: 'blocked' | 'blockedLate') => {
    return (error: unknown) => {
      const { fieldErrors: stated, moreErrors } =
        error instanceof ApiProblem ? error : { fieldErrors: [], moreErrors: 0 };
      const ofText = stated.find(({ path }) => path.split('.')[0] === 'text');
      if (ofText !== undefined) return atPlaceInText(ofText.path, sayField(ofText));
      if (isProblem(error, 'precondition_failed')) return t(changed, { count: stated.length + moreErrors });
      return stated.some(({ path }) => path.startsWith('rows.')) ? t(blocked) : sayError(error);
    };
  };
  return { say: sayWith('changedMeanwhile', 'blocked'), sayLate: sayWith('changedLate', 'blockedLate') };
}
