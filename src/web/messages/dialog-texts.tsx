import { Suspense, use, useMemo, type ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { loadDialogTexts, loadedDialogTexts } from './catalogue.ts';

/** Gives a dialog its texts, which are loaded when the first one opens. */
export function DialogTextsProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <WithDialogTexts>{children}</WithDialogTexts>
    </Suspense>
  );
}

function WithDialogTexts({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  const ofPage = useMessages();
  const ofDialogs = loadedDialogTexts(locale) ?? use(loadDialogTexts(locale));
  const messages = useMemo(() => ({ ...ofPage, ...ofDialogs }), [ofPage, ofDialogs]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      {children}
    </IntlProvider>
  );
}
