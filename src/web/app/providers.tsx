import { StrictMode } from 'react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'use-intl';
import type { Locale, PageTexts } from '../messages/catalogue.ts';
import { ToastsProvider, type Toasts } from '../ui/index.ts';
import type { createPageRouter } from './router.tsx';

export interface ProvidersProps {
  readonly locale: Locale;
  readonly messages: PageTexts;
  readonly timeZone: string;
  readonly queryClient: QueryClient;
  readonly toasts: Toasts;
  readonly router: ReturnType<typeof createPageRouter>;
}

/** The page with everything it stands on. */
export function Providers({ locale, messages, timeZone, queryClient, toasts, router }: ProvidersProps) {
  return (
    <StrictMode>
      <IntlProvider locale={locale} messages={messages} timeZone={timeZone}>
        <I18nProvider locale={locale}>
          <QueryClientProvider client={queryClient}>
            <ToastsProvider value={toasts}>
              <RouterProvider router={router} />
            </ToastsProvider>
          </QueryClientProvider>
        </I18nProvider>
      </IntlProvider>
    </StrictMode>
  );
}
