/** The ids of the buttons of a row, so that focus can be led to them. `list` is the path of the list. */
export function rowButtonId(
  list: string,
  index: number,
  button: 'up' | 'down' | 'remove' | 'edit' | 'secure',
): string {
  return `profile-form-${list.replaceAll('.', '-')}-${index}-${button}`;
}

/** The id of the button that adds a row. */
export function addButtonId(list: string): string {
  return `profile-form-${list.replaceAll('.', '-')}-add`;
}
