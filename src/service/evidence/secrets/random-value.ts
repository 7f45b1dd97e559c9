/** Dates, the codes of errors such as AADSTS500133, and the names of hosts and paths. */
const isOther = /^\d{4}-\d\d-\d\d|^[A-Z]{2,9}[-_]?\d{1,9}:?$|^(?:[a-z0-9-]+[./])+[a-z]{2,}$/;

/** Long, with letters and digits: what prose does not have. */
export function looksRandom(value: string): boolean {
  return value.length >= 12 && /\d/.test(value) && /[A-Za-z]/.test(value) && !isOther.test(value);
}
