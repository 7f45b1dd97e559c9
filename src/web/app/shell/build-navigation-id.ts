/** The id of the menu, which the button of small screens opens. */
export const buildNavigationId = 'build-navigation';
