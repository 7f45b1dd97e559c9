/** The names in HTML of the characters from U+00A0 to U+00FF, in order (HTML 13.5). */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml ' +
  'Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The names of punctuation, each before its character. */
const punctuation =
  'excl ! quot " num # dollar $ percnt % amp & apos \' lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; ' +
  'lt < equals = gt > quest ? commat @ lsqb [ lbrack [ bsol \\ rsqb ] rbrack ] Hat ^ lowbar _ grave ` lcub { lbrace { ' +
  'vert | verbar | rcub } rbrace }';

const pairs = punctuation.split(' ');
const characters = new Map([
  ...latin1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...pairs.flatMap((name, at) => (at % 2 === 0 ? [[name, pairs[at + 1] ?? ''] as const] : [])),
  // White space of any kind is looked for as a space.
  ['nbsp', ' '] as const,
]);

/**
 * What a named character reference of HTML stands for, whatever became of its case; U+FFFD where that is a character
 * behind U+00FF or no character at all.
 */
export function namedCharacter(name: string): string {
  return characters.get(name) ?? characters.get(name.toLowerCase()) ?? '\ufffd';
}
