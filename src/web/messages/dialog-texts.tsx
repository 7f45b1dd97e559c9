import { Suspense, use, useMemo, type ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { loadDialogTexts, loadedDialogTexts, type DialogTexts } from './catalogue.ts';
import { PendingBar } from '../ui/pending-bar.tsx';

/** Gives a dialog its texts, which are loaded when the first one opens. */
export function DialogTextsProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense fallback={<PendingBar />}>
      <WithDialogTexts>{children}</WithDialogTexts>
    </Suspense>
  );
}

/**
 * No hook may follow here: when React draws this again after it had to wait, the
 * texts are there and `use` is passed over, and React takes a hook behind it for
 * one that it has seen before ("Update hook called on initial render").
 */
function WithDialogTexts({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  const ofDialogs = loadedDialogTexts(locale) ?? use(loadDialogTexts(locale));
  return <AllTexts ofDialogs={ofDialogs}>{children}</AllTexts>;
}

interface AllTextsProps {
  readonly ofDialogs: DialogTexts;
  readonly children: ReactNode;
}

function AllTexts({ ofDialogs, children }: AllTextsProps) {
  const locale = useLocale();
  const ofPage = useMessages();
  const messages = useMemo(() => ({ ...ofPage, ...ofDialogs }), [ofPage, ofDialogs]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      {children}
    </IntlProvider>
  );
}
