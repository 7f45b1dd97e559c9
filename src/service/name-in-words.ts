/** A name of the code as a reader would say it: `carrierGradeNat` as “carrier grade nat”, `this_server` as “this server”. */
export function nameInWords(name: string): string {
  return name.replace(/[A-Z]/g, ' $&').replaceAll('_', ' ').toLowerCase();
}
