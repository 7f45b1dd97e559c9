/** Export and import of profiles. */
export const transfer = {
  exportTitle: 'Export {count, plural, one {# profile} other {# profiles}}',
  exportLead:
    'One readable JSON file, to be kept or imported elsewhere. Environment variables are not in it.',
  secrets: 'Secrets',
  leaveOut: 'Leave secrets out. They are entered again after an import.',
  seal: 'Seal secrets under a passphrase, which is asked for at the import.',
  passphrase: 'Passphrase',
  passphraseHint:
    'At least {minimum, number} characters. It is stored nowhere: without it, nobody can open the secrets.',
  export: 'Export',
  exportRead: 'Profiles read',
  exportReadOf: '{done, number} of {count, number} profiles read',
  exportSealing:
    'The secrets of {count, plural, one {# profile} other {# profiles}} are being sealed on the server. The file comes as a whole.',
  exportWaiting: 'The server is putting the file together.',
  exportCancelled: 'Export cancelled. No file was saved.',
  exported: '{count, plural, one {# profile} other {# profiles}} exported',
  deletedMeanwhile:
    '{count, plural, one {# selected profile was} other {# selected profiles were}} deleted meanwhile, and {count, plural, one {is} other {are}} not in the file.',
  unreadable:
    '{count, plural, one {# secret} other {# secrets}} could not be opened with the keys of this server, and {count, plural, one {is} other {are}} not in the file.',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  elapsed: '{seconds, number} s',

  importTitle: 'Import profiles',
  importLead:
    'Paste an export file, a cURL command, a Postman collection or auth block, or the security schemes of an OpenAPI description (JSON or YAML). Nothing is saved before you have seen what it becomes.',
  paste: 'Paste here',
  orFile: 'Or drop a file here.',
  chooseFile: 'Choose file',
  fileNamed: 'File: {name}',
  fileEmpty: '{name} is empty. Choose another file.',
  oneFile: 'Drop one file at a time.',
  fileUnreadable: '{name} could not be read. Choose a file that you may open, not a folder.',
  keptText: '{count, number} characters, kept as they are. Only the beginning is shown',
  clearText: 'Clear the text',
  reading: 'The text is being read.',
  saving:
    '{count, plural, one {The profile is being saved.} other {# profiles are being saved, all together or none.}}',
  preview: 'Preview',
  previewOf: 'Preview',
  formats: {
    authorization_profiles: 'An export file',
    curl: 'cURL',
    postman: 'Postman',
    openapi: 'OpenAPI',
  },
  found: '{format}: {count, plural, =0 {no profile} one {# profile} other {# profiles}}',
  sealedHint: 'The file has its secrets sealed. Enter its passphrase, or import without them.',
  passphraseMissing: 'Enter the passphrase of the file, or import without the secrets.',
  open: 'Open secrets',
  opened:
    '{count, plural, one {# secret was opened. It is} other {# secrets were opened. They are}} sealed again when saved.',
  leftOut: 'The file has no secrets. They are entered after the import.',
  takeSecrets:
    'Save the {count, plural, one {secret} other {# secrets}} found in the text. {count, plural, one {It is} other {They are}} sealed and never shown again.',
  clashes: '{count, plural, one {# name is} other {# names are}} taken',
  clashAll: 'If a name is taken',
  clashChoices: {
    refuse: 'Choose…',
    skip: 'Skip the profile',
    rename: 'Import under another name',
    replace: 'Replace the saved profile',
  },
  chooseFirst: 'Choose what happens where a name is taken.',
  clashOne: 'The name is taken',
  asForAll: 'Same as above',
  takeRow: 'Import {name}',
  outcomes: {
    create: 'New',
    rename: 'New, as {name}',
    replace: 'Replaces the saved one',
    skip: 'Skipped',
    faulty: 'Cannot be saved',
  },
  profile: 'Profile',
  fields: '{count, plural, one {# field} other {# fields}}',
  field: 'Field',
  value: 'Value',
  source: 'From',
  secretValue: 'a secret, not shown',
  usualValues: '{count, plural, one {# default value} other {# default values}}',
  missing: 'To be entered after the import: {fields}',
  notTaken: 'Imported differently, or not at all',
  rowFaults: '{count, plural, one {# profile} other {# profiles}} cannot be saved',
  shownRows: '{first, number} to {last, number} of {count, number}',
  nextRows: 'Next',
  previousRows: 'Previous',
  noName: 'without a name',
  import: 'Import {count, plural, one {# profile} other {# profiles}}',
  importNone: 'Import',
  blocked:
    'Nothing is imported as long as one of the profiles cannot be saved. Correct it, or clear its checkbox.',
  moreErrors:
    '{count, plural, one {One more value of this profile breaks a rule.} other {# more values of this profile break a rule.}}',
  changedMeanwhile:
    'Nothing was imported: {count, plural, one {a profile that would be replaced was} other {profiles that would be replaced were}} saved or changed after the preview. Look at {count, plural, one {it} other {them}}, then press Import again.',
  fieldsOf: '{name} ({fields})',
  correctFirst:
    'To import, correct {what}{more, plural, =0 {, or clear its checkbox} other { and # more, or clear their checkboxes}}.',
  decideFirst:
    'To import, choose above what becomes of {name}, whose name is taken, or clear its checkbox{more, plural, =0 {} one {; correct # more, or clear its checkbox} other {; correct # more, or clear their checkboxes}}.',
  nothingFound: 'There is no profile in this text. Press Back and use another one.',
  allSkipped:
    'Every profile is skipped, so there is nothing to import. Select one, or choose otherwise where a name is taken.',
  unanswered:
    'No answer came, so it may have been saved or not. Press Import again once the server can be reached: nothing is saved twice.',
  refusedLate: 'Nothing was imported. {reason}',
  changedLate:
    '{count, plural, one {A profile that would be replaced was} other {Profiles that would be replaced were}} saved or changed after the preview.',
  blockedLate: 'One of the profiles cannot be saved.',
  unansweredLate:
    'The import was not confirmed. No answer came, so it may have been saved or not. Look at the list before you import again.',
  outdated: 'The preview does not show your last change yet, so nothing is imported before it does.',
  tryAgain: 'Try again',
  imported: '{count, plural, =0 {No profile} one {# profile} other {# profiles}} imported',
  repeated: 'This import had been saved before its answer was lost. Nothing was saved twice.',
  report: 'Report',
  reported: {
    create: 'created',
    rename: 'created under another name',
    replace: 'replaced',
    skip: 'skipped',
  },
  secretsLeft: 'Still to be entered:',
  enterSecret: '{field} of {name}',
  secretsEntered: 'The secrets that it lacked are entered.',
  discardTitle: 'Discard this import?',
  discardText: 'Nothing of it is saved yet, and what you entered is lost.',
  discardUnconfirmed:
    'It was sent and is not confirmed, so it may be saved or not. What you entered is lost: look at the list before you import again.',
  discard: 'Discard',
  keep: 'Go on',
  notes: {
    no_place: 'has no place in a profile.',
    unknown_option: 'is not known.',
    file_not_read: 'names a file, which is not read. Enter its content in the profile.',
    certificate_in_file:
      'cannot be read here: the certificate of the client is in a file. If the client proves itself by it, edit the profile after the import: choose “Certificate, mutual TLS” under Client Authentication, and upload the file there.',
    about_a_token: 'revokes or examines a token and obtains none. Import the request that obtains one.',
    token_address_needed:
      'revokes or examines tokens and hands none out. The client is kept: enter the Token Request URL, where it obtains them.',
    type_unsupported: 'is a way to sign in that is not supported here.',
    nothing_to_sign_in: 'carries nothing to sign in with.',
    value_unsupported: 'has a value that is not supported here.',
    live_token_left_out: 'is a token or code of one session, and was left out.',
    others_not_listed: 'others are not listed here.',
    moved_to_body:
      'stood in the address and is sent in the body instead. If the provider wants it in the address, put it there: a secret as a secure environment variable, since addresses can be read.',
    variable_kept: 'becomes an environment variable, which has to exist.',
    variable_unfit: 'cannot be worked out here and stays as it is.',
    reference_unresolved: 'refers to something that is not in the text.',
    address_incomplete: 'is not a whole address.',
    checks_stay_on: 'switches certificate checks off. They always stay on here.',
    ask_the_issuer: 'is found by “Discover from issuer” in a new OAuth v2 profile.',
    other_callback:
      'is another address here: register the Callback URL, which the profile shows, at the provider.',
    only_first_document: 'begins another document. Only the first one is read: import each by itself.',
    script_not_read:
      'is a script that obtains or sets something before a request. Scripts are not read: if it obtains a token, enter its request in a profile.',
    too_long: 'is longer than what is read here, and was left out. If it signs in, enter it in a profile.',
  },
} as const;
