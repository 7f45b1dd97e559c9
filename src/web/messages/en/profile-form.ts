/** The form of a profile. */
export const profileForm = {
  newTitle: 'New Authorization Mechanism',
  editTitle: 'Edit Authorization Mechanism',
  cancel: 'Cancel',
} as const;
