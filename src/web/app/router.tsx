import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { assistantsQuery } from '../features/assistants/api/list-assistants.ts';
import { profilesQuery } from '../features/profiles/api/list-profiles.ts';
import { listSearchSchema, viewOf } from '../features/profiles/list/view/list-view.ts';
import { paths } from '../lib/paths.ts';
import { parseSearch, stringifySearch } from '../lib/search-params.ts';
import { loadDialogTexts, loadedDialogTexts } from '../messages/catalogue.ts';
import type { Language } from './language.ts';
import { AssistantLayout } from './routes/assistant-layout.tsx';
import { HomePage } from './routes/home-page.tsx';
import { ProfilesPage } from './routes/profiles-page.tsx';
import { BrokenPage, PageNotFound } from './shell/page-states.tsx';
import { Shell } from './shell/shell.tsx';

interface RouterContext {
  readonly queryClient: QueryClient;
  readonly language: Language;
}

/** What was started ahead fails once more, and is said, where the page asks for it. */
const shownByPage = () => undefined;

/**
 * A dialog's texts come along with its code. Waited for only when it is drawn, they would cost
 * 300 ms: so long React keeps the fallback of a Suspense in view once it was there.
 */
const withDialogTexts = ({ context: { language } }: { readonly context: RouterContext }) => {
  const { locale } = language.get();
  return loadedDialogTexts(locale) === undefined
    ? loadDialogTexts(locale).then(() => undefined, shownByPage)
    : undefined;
};

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  notFoundComponent: PageNotFound,
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.home,
  loader: ({ context }) => void context.queryClient.query(assistantsQuery).catch(shownByPage),
  component: HomePage,
});

const assistantRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.assistant,
  loader: ({ context }) => void context.queryClient.query(assistantsQuery).catch(shownByPage),
  component: AssistantLayout,
});

const profilesRoute = createRoute({
  getParentRoute: () => assistantRoute,
  path: 'build/configurations/authorization-profiles',
  validateSearch: listSearchSchema,
  search: { middlewares: [retainSearchParams(['search', 'type', 'status', 'sort', 'page'])] },
  loaderDeps: ({ search }) => search,
  // Started here and not waited for: the page shows rows as soon as they are there.
  loader: ({ context, params, deps }) =>
    void context.queryClient.query(profilesQuery(params.assistantId, viewOf(deps))).catch(shownByPage),
  component: ProfilesPage,
});

const newProfileRoute = createRoute({
  getParentRoute: () => profilesRoute,
  path: 'new',
  loader: withDialogTexts,
  component: lazyRouteComponent(() => import('./routes/new-profile.tsx'), 'NewProfileRoute'),
});

const importRoute = createRoute({
  getParentRoute: () => profilesRoute,
  path: 'import',
  loader: withDialogTexts,
  component: lazyRouteComponent(() => import('./routes/import-profiles.tsx'), 'ImportProfilesRoute'),
});

const profileRoute = createRoute({
  getParentRoute: () => profilesRoute,
  path: '$profileId',
  loader: withDialogTexts,
  component: lazyRouteComponent(() => import('./routes/edit-profile.tsx'), 'EditProfileRoute'),
});

const testProfileRoute = createRoute({
  getParentRoute: () => profilesRoute,
  path: '$profileId/test',
  loader: withDialogTexts,
  component: lazyRouteComponent(() => import('./routes/test-profile.tsx'), 'TestProfileRoute'),
});

const testHistoryRoute = createRoute({
  getParentRoute: () => profilesRoute,
  path: '$profileId/history',
  loader: withDialogTexts,
  component: lazyRouteComponent(() => import('./routes/test-history.tsx'), 'TestHistoryRoute'),
});

// One run of the history: the same dialog shows it, so it draws nothing of its own.
const testHistoryRunRoute = createRoute({ getParentRoute: () => testHistoryRoute, path: '$runId' });

// Beside the list and not over it: ids are UUIDs, so no profile has this address.
const trashRoute = createRoute({
  getParentRoute: () => assistantRoute,
  path: 'build/configurations/authorization-profiles/trash',
  component: lazyRouteComponent(() => import('./routes/trash-page.tsx'), 'TrashRoute'),
});

const variablesRoute = createRoute({
  getParentRoute: () => assistantRoute,
  path: 'build/configurations/environment-variables',
  component: lazyRouteComponent(() => import('./routes/variables-page.tsx'), 'VariablesRoute'),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  assistantRoute.addChildren([
    profilesRoute.addChildren([
      newProfileRoute,
      importRoute,
      profileRoute,
      testProfileRoute,
      testHistoryRoute.addChildren([testHistoryRunRoute]),
    ]),
    trashRoute,
    variablesRoute,
  ]),
]);

/** The page's addresses. The dialogs are addresses of their own, over the list. */
export function createPageRouter(queryClient: QueryClient, language: Language) {
  return createRouter({
    routeTree,
    context: { queryClient, language },
    basepath: import.meta.env.BASE_URL,
    parseSearch,
    stringifySearch,
    // A dialog opens over the list where it stands, and leaves it there.
    scrollRestoration: () => false,
    defaultErrorComponent: BrokenPage,
    defaultPreload: false,
    // The cache of the queries decides what is fresh.
    defaultPreloadStaleTime: 0,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
  interface HistoryState {
    /** How many entries ago a dialog was opened over the list: closing it goes back to there instead of on. */
    overList?: number;
  }
}
