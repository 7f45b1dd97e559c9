/** The list of keys. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  keys: 'Keys',
  does: 'What they do',
  ctrl: 'Ctrl',
  shift: 'Shift',
  upDown: 'Up / Down',
  space: 'Space',
  list: 'Show this list',
  search: 'Go to the search',
  add: 'Add an authorization profile',
  save: 'Save the form, from any of its fields',
  close: 'Close a menu, an editor or a dialog',
  edit: 'Edit the profile whose name has the focus',
  nextCheckbox: 'Go from the checkbox of a row to the one below or above',
  selectNext: 'Go there and select both rows',
  selectRange: 'Select all rows from the one that was selected last',
  submit: 'Save the form or carry out a dialog, from a field of one line',
  singleKeys: 'Single-key shortcuts',
  singleKeysHint:
    'They never work while a field has the focus. Switch them off where they get in the way of speech input.',
} as const;
