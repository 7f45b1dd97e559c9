/** The addresses of the page. Links and routes name them by these constants. */
export const paths = {
  home: '/',
  assistant: '/assistants/$assistantId',
  profiles: '/assistants/$assistantId/build/configurations/authorization-profiles',
  newProfile: '/assistants/$assistantId/build/configurations/authorization-profiles/new',
  importProfiles: '/assistants/$assistantId/build/configurations/authorization-profiles/import',
  profile: '/assistants/$assistantId/build/configurations/authorization-profiles/$profileId',
  testProfile: '/assistants/$assistantId/build/configurations/authorization-profiles/$profileId/test',
  testHistory: '/assistants/$assistantId/build/configurations/authorization-profiles/$profileId/history',
  testHistoryRun:
    '/assistants/$assistantId/build/configurations/authorization-profiles/$profileId/history/$runId',
  trash: '/assistants/$assistantId/build/configurations/authorization-profiles/trash',
  variables: '/assistants/$assistantId/build/configurations/environment-variables',
} as const;

/** The search parameters of the list where all of it is shown, from its beginning: a link without them keeps those there are. */
export const wholeList = {
  search: undefined,
  type: undefined,
  status: undefined,
  sort: undefined,
  page: undefined,
} as const;
