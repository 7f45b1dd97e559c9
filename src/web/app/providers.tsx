import { StrictMode } from 'react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'use-intl';
import { ToastsProvider, type Toasts } from '../ui/index.ts';
import { LanguageContext, useLoadedLanguage, type Language } from './language.ts';
import { PendingWork } from './pending-work.tsx';
import type { createPageRouter } from './router.tsx';

export interface ProvidersProps {
  readonly language: Language;
  readonly timeZone: string;
  readonly queryClient: QueryClient;
  readonly toasts: Toasts;
  readonly router: ReturnType<typeof createPageRouter>;
}

/** The page with everything it stands on. */
export function Providers({ language, timeZone, queryClient, toasts, router }: ProvidersProps) {
  const { locale, messages } = useLoadedLanguage(language);
  return (
    <StrictMode>
      <IntlProvider locale={locale} messages={messages} timeZone={timeZone}>
        <I18nProvider locale={locale}>
          <QueryClientProvider client={queryClient}>
            <ToastsProvider value={toasts}>
              <LanguageContext value={language}>
                <RouterProvider router={router} />
                <PendingWork router={router} />
              </LanguageContext>
            </ToastsProvider>
          </QueryClientProvider>
        </I18nProvider>
      </IntlProvider>
    </StrictMode>
  );
}
