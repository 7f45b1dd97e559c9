/** How much a JSON text may hold. */
export interface JsonBounds {
  /** Lists and objects inside one another. */
  readonly depth: number;
  /** Values in all, members and items counted. */
  readonly values: number;
  /** Members of one object: reading them takes longer the more there are. */
  readonly members: number;
  /**
   * Beginnings of objects that differ in their names or the order of these: the engine remembers each of them, which
   * takes longer than anything else that it reads. An object of more names than it remembers becomes a
   * table of its own, which takes nearly as long: there each name counts, whether another object has it or not.
   */
  readonly shapes: number;
}

/** Names of an object that V8 remembers together, and thus reads several times as fast. */
const remembered = 127;

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
  /** Of each of them, the number of its beginning so far. */
  const beginnings: number[] = [];
  /** The numbers of beginnings, by that of the one without its last name, and this name as it is written. */
  const shapes = new Map<string, number>();
  /** Names in objects of more than are remembered. */
  let tabled = 0;
  let values = 1;
  let isInString = false;
  let isName = false;
  let begunAt = 0;
  function nameEnds(name: string): void {
    const around = beginnings.length - 1;
    const count = members[around] ?? 0;
    if (count > remembered) {
      tabled += count === remembered + 1 ? count : 1;
      return;
    }
    const key = `${beginnings[around] ?? 0}${name}`;
    const number = shapes.get(key) ?? shapes.size + 1;
    shapes.set(key, number);
    beginnings[around] = number;
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (isInString) {
      if (character === backslash) at += 1;
      else if (character === quote) {
        isInString = false;
        if (isName) nameEnds(text.slice(begunAt, at));
        isName = false;
        if (shapes.size + tabled > bounds.shapes) return 'shapes';
      }
    } else if (character === quote) {
      isInString = true;
      begunAt = at;
    } else if (character === comma) {
      values += 1;
      const around = members.length - 1;
      const count = (members[around] ?? -Infinity) + 1;
      if (count > bounds.members) return 'members';
      if (around >= 0) members[around] = count;
      isName = count > 0;
    } else if (character === openList || character === openObject) {
      values += 1;
      isName = character === openObject;
      members.push(isName ? 1 : -Infinity);
      beginnings.push(0);
      if (members.length > bounds.depth) return 'depth';
    } else if (character === closeList || character === closeObject) {
      members.pop();
      beginnings.pop();
      isName = false;
    }
    if (values > bounds.values) return 'values';
  }
  return null;
}
