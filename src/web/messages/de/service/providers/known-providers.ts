import { businessServices } from './business-services.ts';
import { businessSuites } from './business-suites.ts';
import { callsOfSuites } from './calls-of-suites.ts';
import { cloudPlatforms } from './cloud-platforms.ts';
import { developerPlatforms } from './developer-platforms.ts';
import { enterpriseSuites } from './enterprise-suites.ts';
import { identityServices } from './identity-services.ts';
import type { ProviderTexts } from './meanings.ts';
import { microsoftEntra } from './microsoft-entra.ts';

const all: readonly ProviderTexts[] = [
  microsoftEntra,
  identityServices,
  cloudPlatforms,
  businessSuites,
  developerPlatforms,
  businessServices,
  enterpriseSuites,
  callsOfSuites,
];

/** What every known provider means by its answers, in German. */
export const knownProviders: ProviderTexts = {
  meanings: Object.fromEntries(all.flatMap((texts) => Object.entries(texts.meanings))),
  advice: Object.fromEntries(all.flatMap((texts) => Object.entries(texts.advice))),
};
