import * as assistants from './assistants.ts';
import * as profiles from './authorization-profiles.ts';
import * as bulkProfiles from './bulk-profiles.ts';
import * as discoveries from './discoveries.ts';
import * as keyPairs from './key-pairs.ts';
import * as host from './host.ts';
import * as signIns from './sign-ins.ts';
import * as testRuns from './test-runs.ts';
import * as transfers from './transfers.ts';
import * as variables from './variables.ts';
import * as variantPlans from './variant-plans.ts';

/** Every endpoint of the API, by its id. */
export const endpoints = {
  ...assistants,
  ...profiles,
  ...bulkProfiles,
  ...discoveries,
  ...keyPairs,
  ...host,
  ...testRuns,
  ...signIns,
  ...transfers,
  ...variables,
  ...variantPlans,
} as const;

export type Endpoints = typeof endpoints;
export type EndpointId = keyof Endpoints;
