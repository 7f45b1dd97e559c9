/** The list of keys. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  keys: 'Keys',
  does: 'What they do',
  list: 'Show this list',
  search: 'Go to the search',
  add: 'Add an authorization profile',
  save: 'Save the form, from any of its fields',
  close: 'Close a menu, an editor or a dialog',
  edit: 'Edit the profile whose name has the focus',
  singleKeys: 'Single-key shortcuts',
  singleKeysHint:
    'They never work while a field has the focus. Switch them off where they get in the way of speech input.',
} as const;
