/** Lines of a report; what is null or false does not apply and is left out. */
export function linesOf(...lines: readonly (string | null | false)[]): string {
  return lines.filter((line) => line !== null && line !== false).join('\n');
}
