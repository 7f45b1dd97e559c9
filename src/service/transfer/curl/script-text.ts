/** What stands before a command that was copied out of a terminal or a page. */
const firstPrompt = /^\s*(?:(?:\$|>|#|%|PS [^>\n]*>|[A-Z]:\\[^>\n]*>)\s*)?(?=curl(?:\.exe)?\s)/i;

/** The same behind other lines, where `#` begins a comment. */
const prompt = /^\s*(?:(?:\$|>|%|PS [^>\n]*>|[A-Z]:\\[^>\n]*>)\s*)?(?=curl(?:\.exe)?\s)/i;

/** A variable that takes what a command answers: `TOKEN=$(curl …`. */
const captured = /^\s*(?:export\s+)?[A-Za-z_]\w*=(?:"?\$\(|`)\s*curl(?:\.exe)?\s/i;

/** A line that may stand before the first command: empty, a comment, a variable that is set. */
const before = /^\s*(?:$|#|(?:export\s+)?[A-Za-z_]\w*=)/;

const fence = /^[ \t]*```.*$/gm;

/** True where a command comes, and nothing before it but what may precede one. */
function hasCommand(text: string): boolean {
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end);
    if (prompt.test(line) || captured.test(line)) return true;
    if (!before.test(line) || end === -1) return false;
    at = end + 1;
  }
  return false;
}

/** True for a text that begins with a cURL command, or with a script's lines before one. */
export function isCurl(text: string): boolean {
  // The name of the program may be all of its line.
  const plain = text.replace(fence, '');
  return firstPrompt.test(plain) || hasCommand(plain);
}

/** The commands of a text, without what a page or a terminal puts around them. */
export function scriptOf(text: string): string {
  const plain = text.replace(fence, '');
  return plain.replace(firstPrompt, '');
}
