import { createTranslator, useTranslations } from 'use-intl';
import { ApiProblem, isProblem, OfflineError, UnexpectedAnswerError } from '../lib/api/errors.ts';
import { isModuleLoadError } from '../lib/parts/module-load-error.ts';
import type { Locale, PageTexts } from './catalogue.ts';

type ProblemKey = keyof PageTexts['problems'];
type Say = (key: ProblemKey, values: { readonly requestId: string }) => string;

/** What a proxy before the server says in its place, in words of its own (docs/operations.md). */
const proxyKeys: Readonly<Partial<Record<number, ProblemKey>>> = {
  413: 'proxy_size',
  502: 'proxy_unreached',
  503: 'proxy_unreached',
  504: 'proxy_timeout',
};

/** Which text an error has, and the id of the request where there was one. */
export function problemOf(error: unknown): { readonly key: ProblemKey; readonly requestId: string } {
  if (error instanceof ApiProblem) return { key: error.code, requestId: error.requestId };
  if (error instanceof OfflineError) return { key: 'offline', requestId: '' };
  if (error instanceof UnexpectedAnswerError)
    return { key: proxyKeys[error.status] ?? 'unexpected', requestId: error.requestId ?? '' };
  if (isModuleLoadError(error)) return { key: 'part_missing', requestId: '' };
  return { key: 'unknown', requestId: '' };
}

function saying(say: Say): (error: unknown) => string {
  return (error) => {
    const { key, requestId } = problemOf(error);
    return say(key, { requestId });
  };
}

/** Says why something failed and what to do, in the language of the page. */
export function useErrorText(): (error: unknown) => string {
  return saying(useTranslations('problems'));
}

/** The same of what is added to an assistant: where something is not found, that is the assistant. */
export function useAddErrorText(): (error: unknown) => string {
  const t = useTranslations('problems');
  const say = useErrorText();
  return (error) => (isProblem(error, 'not_found') ? t('assistant_gone') : say(error));
}

/** The same for places outside of components. */
export function createErrorText(locale: Locale, messages: PageTexts): (error: unknown) => string {
  return saying(createTranslator({ locale, messages, namespace: 'problems' }));
}
