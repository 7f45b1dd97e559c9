/** Where somebody else has saved or deleted the profile meanwhile. */
export const formConflict = {
  title: 'Somebody else changed this profile',
  text: 'It was saved after you opened it. These fields differ:',
  field: 'Field',
  mine: 'Mine',
  theirs: 'Theirs',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  cancel: 'Cancel',
  empty: 'empty',
  noTenancy: 'No tenancy',
  noRows: 'no rows',
  secretSame: 'not changed',
  secretChanged: 'changed',
  secretRemoved: 'removed',
  row: '{key}: {value}',
  placedRow: '{place} {key}: {value}',
  tookTheirs: 'The form now shows the saved version',

  goneTitle: 'Somebody else deleted this profile',
  goneText: 'You can save what you see as a new profile; secrets have to be entered again.',
  saveAsNew: 'Save as a new profile',
} as const;
