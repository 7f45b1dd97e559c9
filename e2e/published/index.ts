/**
 * What other suites import as `authorization-profiles/playwright`: the page
 * modules of the product, and a `test` that brings the product itself along
 * (docs/playwright.md).
 */
export { expect } from '@playwright/test';
export * as profileForm from '../pages/profile-form.ts';
export * as profileList from '../pages/profile-list.ts';
export * as shell from '../pages/shell.ts';
export * as testHistory from '../pages/test-history.ts';
export * as testInputs from '../pages/entering.ts';
export * as testResult from '../pages/test-result.ts';
export * as toasts from '../pages/toast.ts';
export * as signInWindow from '../pages/sign-in-window.ts';
export * as transfer from '../pages/transfer.ts';
export * as variables from '../pages/variables.ts';
export * as variantTrial from '../pages/variant-trial.ts';
export {
  browserHostOf,
  profilesPath,
  type BrowserHost,
  type SeedAssistant,
  type SeededAssistant,
} from './browser-host.ts';
export { practiceProviderOf, type PracticeProvider } from './practice.ts';
export { serveBrowserHost, type ServedBrowserHost } from './serve-browser-host.ts';
export { test, type PublishedFixtures, type PublishedWorkerFixtures } from './test.ts';
