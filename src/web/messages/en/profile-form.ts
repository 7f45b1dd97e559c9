/** The form of a profile: what stands around its fields. */
export const profileForm = {
  newTitle: 'New Authorization Mechanism',
  editTitle: 'Edit Authorization Mechanism',
  editPageTitle: 'Edit {name}',
  copyCallbackUrl: 'Copy the Callback URL',
  callbackUrlCopied: 'Callback URL copied',
  authorizationType: 'Authorization Type',
  typeChanged: 'The fields for {type} are shown.',

  save: 'Save',
  cancel: 'Cancel',
  test: 'Test',
  saved: 'Authorization profile saved',
  saveFailed: 'The profile could not be saved. {reason}',
  saveUnconfirmed: 'It is not confirmed that the profile was saved. {reason}',

  leftUnsaved: '{name} could not be saved. {reason}',
  leftUnconfirmed: 'It is not confirmed that {name} was saved. {reason}',
  editAgain: 'Edit again',

  fixToSave:
    '{count, plural, one {Fix # error to save this profile} other {Fix # errors to save this profile}}',
  fixToTest:
    '{count, plural, one {Fix # error to test this profile} other {Fix # errors to test this profile}}',
  errorCount: '{count, plural, one {# error} other {# errors}}',
  errorAt: '{place}: {error}',
  moreErrors:
    '{count, plural, one {One more value breaks a rule. Save again to see it.} other {# more values break a rule. Save again to see them.}}',
  rowPlace: '{list}, {member} {row, number}',

  notTested: 'Not tested yet',
  notTestedHere: 'Not tested since it was opened',
  passed: 'Passed',
  failed: 'Failed',
  cancelled: 'Cancelled',
  changedSince: 'Changed since this test',
  changedByFix: 'Changed by the suggested fix',

  placeholders: 'Variables and other values',
  insertVariable: 'Insert a variable into {field}',
  secureVariable: 'secure',

  discardTitle: 'Discard changes?',
  discardText: 'Your changes to this profile are not saved.',
  discardUnconfirmed:
    'Your last save got no answer: it may have been carried out or not. The list shows whether it was.',
  keepEditing: 'Keep editing',
  discard: 'Discard',
  upgraded:
    'The server was upgraded. Reload the page to go on with it: what you typed is kept, but not its secrets.',
  draftRestored: 'Your unsaved changes were restored. Enter the secrets again.',
  discardDraft: 'Discard',

  loading: 'Loading the profile…',
  loadFailedTitle: 'The profile could not be loaded.',
  notFoundTitle: 'There is no such profile',
  notFoundText: 'It may have been deleted, or the address may be mistyped.',
  tryAgain: 'Try again',
  backToList: 'Back to the list',

  secretUnreadable: 'The stored secret cannot be opened with the keys of this server. Enter it again.',
  secretRemoved: 'The saved secret is removed when you save.',
  removeSecret: 'Remove the saved secret',
  undoRemoveSecret: 'Keep it',
  newDestination:
    'The saved secrets were entered for another address. To send them to {destination}, enter them again.',
} as const;
