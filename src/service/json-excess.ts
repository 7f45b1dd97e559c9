/** How much a JSON text may hold. */
export interface JsonBounds {
  /** Lists and objects inside one another. */
  readonly depth: number;
  /** Values in all, members and items counted. */
  readonly values: number;
  /** Members of one object: reading them takes longer the more there are. */
  readonly members: number;
}

const quote = 0x22;
const comma = 0x2c;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

/**
 * Tells of what a text that may be JSON holds too much, before it is read as such: nobody else gets a turn while it is,
 * and millions of values are read for many seconds. An empty list or object counts for two values. What is said of a
 * text that is no JSON means nothing.
 */
export function jsonExcess(text: string, bounds: JsonBounds): keyof JsonBounds | null {
  /** Of each object around, how many members it has so far; a list has none. */
  const members: number[] = [];
  let values = 1;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (isInString) {
      if (character === backslash) at += 1;
      else if (character === quote) isInString = false;
    } else if (character === quote) isInString = true;
    else if (character === comma) {
      values += 1;
      const around = members.length - 1;
      const count = (members[around] ?? -Infinity) + 1;
      if (count > bounds.members) return 'members';
      if (around >= 0) members[around] = count;
    } else if (character === openList || character === openObject) {
      values += 1;
      members.push(character === openObject ? 1 : -Infinity);
      if (members.length > bounds.depth) return 'depth';
    } else if (character === closeList || character === closeObject) members.pop();
    if (values > bounds.values) return 'values';
  }
  return null;
}
