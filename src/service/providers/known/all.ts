import type { Provider } from '../provider.ts';
import { businessServices } from './business-services.ts';
import { callsOfSuites } from './calls-of-suites.ts';
import { cloudPlatforms } from './cloud-platforms.ts';
import { developerPlatforms } from './developer-platforms.ts';
import { enterpriseSuites } from './enterprise-suites.ts';
import { identityServices } from './identity-services.ts';
import { microsoftEntra } from './microsoft-entra.ts';
import { salesforceAndServiceNow } from './salesforce-and-service-now.ts';
import { sap } from './sap.ts';

/** Every provider that is known here. A host decides before the shape of an answer; then the first that fits. */
export const knownProviders: readonly Provider[] = [
  microsoftEntra,
  ...identityServices,
  ...cloudPlatforms,
  ...salesforceAndServiceNow,
  ...sap,
  ...developerPlatforms,
  ...businessServices,
  ...enterpriseSuites,
  ...callsOfSuites,
];
