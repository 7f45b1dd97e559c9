/** What a server demands in a `WWW-Authenticate` header (RFC 9110 11.6.1). */
export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** The scheme as the server writes it. */
  readonly written: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const schemeStart =
  /(?:^|,)\s*([A-Za-z][\w!#$%&'*+.^`|~-]*)(?=\s+[\w!#$%&'*+.^`|~-]+\s*=\s*(?!=)|\s*(?:,|$)|\s+[\w.~+/-]+=*\s*(?:,|$))/g;
const parameter = /([\w!#$%&'*+.^`|~-]{1,64})\s{0,8}=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g;

/** Quoted text cannot begin a challenge: it is blanked, at the same length, while schemes are looked for. */
function withoutQuoted(value: string): string {
  return value.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => '"'.padEnd(quoted.length, '_'));
}

/** The challenges of all `WWW-Authenticate` headers of an answer; what cannot be read is left out. */
export function readChallenges(values: readonly string[]): Challenge[] {
  return values.flatMap((value) => {
    const starts = [...withoutQuoted(value).matchAll(schemeStart)];
    return starts.map((start, at) => {
      const part = value.slice(start.index + start[0].length, starts[at + 1]?.index);
      const parameters = [...part.matchAll(parameter)].map(
        ([, name = '', quoted, plain = '']) =>
          [name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain] as const,
      );
      const [, written = ''] = start;
      return { scheme: written.toLowerCase(), written, parameters: new Map(parameters) };
    });
  });
}
