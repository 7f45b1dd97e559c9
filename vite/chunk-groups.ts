import type { Rolldown } from 'vite';

/** What many dialogs share beside their overlays: contract, catalogue, fields, calls of the API. */
const shared =
  /\/src\/(?:contract|web\/(?:app\/routes\/use-|features\/[a-z-]+\/(?:api\/|form\/use-row-members)|lib|messages|ui\/(?!dialog|menu|suggest|tabs)))/;

/**
 * Which files the page's modules go to. A browser asks for six at a time: few
 * that hold a little too much come sooner than many that fit. So there are two
 * for what the page starts with, libraries apart, because they change more
 * rarely, and four more for the form, which is what opens first. Of what other
 * dialogs share with it, these hold what so many of them need that none loads
 * much in vain. See docs/decisions/page-is-light-at-first.md.
 */
export const chunkGroups = [
  { name: 'libraries', tags: ['$initial'], test: /\/node_modules\//, priority: 7 },
  { name: 'page', tags: ['$initial'], priority: 6 },
  {
    name: 'overlays',
    test: /\/node_modules\/|\/src\/web\/ui\/dialog\//,
    minShareCount: 8,
    includeDependenciesRecursively: false,
    priority: 5,
  },
  { name: 'shared', test: shared, minShareCount: 3, priority: 4 },
  { name: 'forms', test: /\/node_modules\/react-hook-form\//, priority: 3 },
  {
    name: 'menus',
    test: /\/node_modules\/|\/src\/web\/ui\/(?:menu|suggest)\//,
    minShareCount: 3,
    includeDependenciesRecursively: false,
    priority: 2,
  },
  { name: 'profile-form', test: /\/src\/web\/app\/routes\/new-profile\.tsx$/, priority: 1 },
  // Not merged by size: chunks that import each other run before what they need is there.
  { name: 'dialogs', minShareCount: 2, entriesAware: true },
] satisfies Rolldown.CodeSplittingGroup[];
