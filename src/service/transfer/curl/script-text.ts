import { withPrograms } from './program-word.ts';

/** What stands before a command that was copied out of a terminal or a page. */
const firstPrompt = /^\s*(?:(?:\$|>|#|%|PS [^>\n]*>|[A-Z]:\\[^>\n]*>)\s*)?(?=curl(?:\.exe)?\s)/i;

/** The same behind other lines, where `#` begins a comment. */
const prompt = /^\s*(?:(?:\$|>|%|PS [^>\n]*>|[A-Z]:\\[^>\n]*>)\s*)?(?=curl(?:\.exe)?\s)/i;

/** A variable that takes what a command answers: `TOKEN=$(curl …`. */
const captured = /^\s*(?:export\s+)?[A-Za-z_]\w*=(?:"?\$\(|`)\s*curl(?:\.exe)?\s/i;

const assigned = /(?:(?:export|declare|local|readonly|typeset)\s+(?:-[A-Za-z]+\s+)?)?[A-Za-z_]\w*\+?=/;
const setting = new RegExp(`^\\s*${assigned.source}`);
const value = /(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s;&'"\\])*/;

/** A command behind the variables that are set on its line: `ID='a b'; curl …`. */
const behindSettings = new RegExp(
  `^\\s*(?:${assigned.source}${value.source}(?:[ \\t]*(?:;|&&)[ \\t]*|[ \\t]+))+curl(?:\\.exe)?\\s`,
);

/** A line that may stand before the first command: empty, a comment, a variable that is set. */
const before = new RegExp(`^\\s*(?:$|#)|${setting.source}`);

/** The first line of a list that goes on below: `NAME=(`. */
const listStart = new RegExp(`${setting.source}\\(`);
const listEnd = /\)\s*(?:#[^)]*)?$/;

/** The lines of a text; those of a list that is set are one. */
function* linesOf(text: string): Generator<string> {
  let start: number | null = null;
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    const isOpen: boolean = (start !== null || listStart.test(line)) && !listEnd.test(line);
    if (!isOpen || newline === -1) yield text.slice(start ?? at, end);
    start = isOpen ? (start ?? at) : null;
    at = end + 1;
  }
}

const fence = /^[ \t]*```.*$/gm;

/** True where a command comes, and nothing before it but what may precede one. */
function hasCommand(text: string): boolean {
  for (const line of linesOf(text)) {
    if (prompt.test(line) || captured.test(line) || behindSettings.test(line)) return true;
    if (!before.test(line)) return false;
  }
  return false;
}

/** True for a text that begins with a cURL command, or with a script's lines before one. */
export function isCurl(text: string): boolean {
  // The name of the program may be all of its line.
  const plain = withPrograms(text.replace(fence, ''));
  return firstPrompt.test(plain) || hasCommand(plain);
}

/** A command on a line of its own, or behind others of its line: `cd x && curl`, `time curl`. */
const command = /^(?:[^\r\n#'"]{0,200}[\s(`])?curl(?:\.exe)?[ \t]+(?=[-'"“‘$\\`^]|https?:|\w[\w-]*\.)/im;

const fencedPart = /^[ \t]*```[^\n]*\n([^]*?)^[ \t]*```/gm;

/** A line of nothing but words, in which an apostrophe is no quote. */
const sentence = /^[ \t]*\p{L}[\p{L}\p{N} ,.:;()'-]*$/gmu;

function withoutApostrophes(text: string): string {
  return text.replace(sentence, (line) => line.replace(/(\p{L})'(?=\p{L})/gu, '$1’'));
}

/**
 * The commands of a text that does not begin with one: of a script, or of what explains them, whose own words are left
 * out as far as they come before. Null where there is none.
 */
export function commandsIn(written: string): string | null {
  const text = withPrograms(written);
  const parts = [...text.matchAll(fencedPart)]
    .map(([, part = '']) => part)
    .filter((part) => command.test(part));
  const shown = parts.length > 0 ? parts.join('\n') : withoutApostrophes(text);
  const start = command.exec(shown)?.index;
  if (start === undefined) return null;
  const set = [...linesOf(shown.slice(0, start))].filter((line) => setting.test(line));
  return [...set, shown.slice(start)].join('\n');
}

/** A quote as word processors set it, where a word begins. */
const setQuote = /(?:^|[\s=])[“„‘]/;

/** What word processors make of quotes and hyphens is made undone, where the text shows that one was at work. */
function withoutTypography(text: string): string {
  const plain = text
    .replace(/(^|\s)(?:—(?=[A-Za-z])|–(?=[A-Za-z]{2}))/g, '$1--')
    .replace(/(^|\s)–(?=[A-Za-z])/g, '$1-');
  return setQuote.test(plain) ? plain.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'") : plain;
}

/** The commands of a text, without what a page, a terminal or a word processor puts around them. */
export function scriptOf(text: string): string {
  const plain = withPrograms(withoutTypography(text.replace(fence, '')));
  return plain.replace(firstPrompt, '');
}
