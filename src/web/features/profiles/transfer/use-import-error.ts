import { useTranslations } from 'use-intl';
import { ApiProblem, isProblem } from '../../../lib/api/errors.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';

/** Says why a text was not read, or an import not carried out: what the server says of the text itself comes first. */
export function useImportError(): (error: unknown) => string {
  const t = useTranslations('transfer');
  const sayField = useFieldErrorText();
  const sayError = useErrorText();
  return (error) => {
    const { fieldErrors: stated, moreErrors } =
      error instanceof ApiProblem ? error : { fieldErrors: [], moreErrors: 0 };
    const ofText = stated.find(({ path }) => path.split('.')[0] === 'text');
    if (ofText !== undefined) return sayField(ofText);
    if (isProblem(error, 'precondition_failed'))
      return t('changedMeanwhile', { count: stated.length + moreErrors });
    return stated.some(({ path }) => path.startsWith('rows.')) ? t('blocked') : sayError(error);
  };
}
