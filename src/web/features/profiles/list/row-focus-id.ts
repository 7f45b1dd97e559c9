/** The id of the element of a row that takes focus when the row before it is gone. */
export function rowFocusId(profileId: string): string {
  return `profile-${profileId}`;
}
