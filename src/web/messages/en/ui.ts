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
  masked: 'masked',
  copied: 'Copied',
  copyRefused: 'The browser did not allow copying. Select the text and copy it yourself.',
} as const;
