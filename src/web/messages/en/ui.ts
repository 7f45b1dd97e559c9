/** Words of the kit: nothing here knows a feature. */
export const ui = {
  optional: 'optional',
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  notifications: 'Notifications',
  secretSaved: 'Saved. Type to replace.',
  showSecret: 'Show {label}',
  hideSecret: 'Hide {label}',
  trim: 'Trim',
  trimmed: 'Trimmed',
  doubts: {
    outer_space: 'There is white space around this value. It is often copied by mistake.',
    line_break: 'There is a line break in this value. It is often copied by mistake.',
    hidden_character:
      'There is a character in this value that cannot be seen. It is often copied by mistake.',
  },
  pending: 'One moment…',
  masked: 'masked',
  copied: 'Copied',
  copyRefused: 'The browser did not allow copying. Select the text and copy it yourself.',
  pageMissingTitle: 'The page could not be loaded',
  pageMissing:
    'Either the network is down, this browser is too old for the page, or the page cannot run at this address.',
  partMissing:
    'This part could not be loaded. Either the network is down, or the server was upgraded since the page was opened.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
} as const;
