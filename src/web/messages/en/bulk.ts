/** What is done with many profiles at once. */
export const bulk = {
  selection: 'Selected profiles',
  selected: '{count, plural, one {# profile selected} other {# profiles selected}}',
  selectMatching: 'Select all {count, number} that match',
  clearSelection: 'Clear selection',
  deleteTitle: 'Delete {count, plural, one {# profile} other {# profiles}}?',
  deleteText:
    'Tasks that use {count, plural, one {it} other {them}} can no longer sign in. You can restore {count, plural, one {it} other {them}} for {days, number} days.',
  works: {
    test: 'Test selected profiles',
    delete: 'Delete selected profiles',
    restore: 'Restore deleted profiles',
  },
  running: {
    test: 'Testing the selected profiles',
    delete: 'Deleting the selected profiles',
    restore: 'Restoring the deleted profiles',
  },
  allDone: {
    test: '{count, plural, one {# profile} other {# profiles}} tested',
    delete: '{count, plural, one {# profile} other {# profiles}} deleted',
    restore: '{count, plural, one {# profile} other {# profiles}} restored',
  },
  someDone: {
    test: '{done, number} of {count, plural, one {# profile} other {# profiles}} tested',
    delete: '{done, number} of {count, plural, one {# profile} other {# profiles}} deleted',
    restore: '{done, number} of {count, plural, one {# profile} other {# profiles}} restored',
  },
  done: 'Done',
  doneOf: '{done, number} of {count, number}',
  cancel: 'Cancel',
  close: 'Close',
  goOn: 'Continue with {count, number}',
  counts: {
    passed: '{count, number} passed',
    failed: '{count, number} failed',
    cancelled: '{count, number} cancelled',
    deleted: '{count, number} deleted',
    restored: '{count, number} restored',
    there: '{count, number} there already',
    changed: '{count, number} changed meanwhile',
    name_taken: '{count, number} still in the trash',
    asks: '{count, number} not tested',
    gone: '{count, number} no longer there',
    error: '{count, number} not carried out',
  },
  paused: 'The server is at its limit.',
  continuing: 'Continuing in {seconds, number} s.',
  cancelled: 'Cancelled. {count, plural, one {# profile was} other {# profiles were}} not reached.',
  broken:
    '{reason}{unconfirmed, plural, =0 {} one { Not confirmed for # profile. The list shows its current state.} other { Not confirmed for # profiles. The list shows their current state.}}{unreached, plural, =0 {} one { # profile was not reached.} other { # profiles were not reached.}}',
  stillThere: '{reason} {count, plural, one {# profile is} other {# profiles are}} still there.',
  leaveTitle: 'Leave the list?',
  leaveTexts: {
    test: 'Leaving stops the tests. Those under way still finish; {count, plural, one {# profile is} other {# profiles are}} not tested.',
    delete:
      'Leaving stops the deletion. What is under way still finishes; {count, plural, one {# profile is} other {# profiles are}} not deleted.',
    restore:
      'Leaving stops the restoration. What is under way still finishes; {count, plural, one {# profile is} other {# profiles are}} not restored.',
  },
  leave: 'Leave',
  stay: 'Stay',
  report: 'What to look at',
  reasons: {
    failed: 'failed:',
    changed: 'was changed meanwhile and is still there. Look at it, then delete it.',
    name_taken:
      'stays in the trash: another profile has its name now. Restore it from there under another one.',
    asks: 'needs you for its test: to sign in, or to fill something in. Test it by itself.',
    error: 'could not be carried out. Try it by itself.',
  },
  more: 'and {count, number} more',
} as const;
