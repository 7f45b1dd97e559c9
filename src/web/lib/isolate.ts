/** Marks and letters that change the direction of the text around them (UAX 9). */
const changesDirection =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u;

/**
 * A name for the middle of a sentence: where its letters or marks would turn
 * the rest of the sentence around, it is kept to itself by FIRST STRONG
 * ISOLATE and POP DIRECTIONAL ISOLATE. Every other name stays as it is, so that
 * accessible names stay findable.
 */
export function isolate(name: string): string {
  if (!changesDirection.test(name)) return name;
  // Isolates that a name closes itself would end ours too early.
  return `\u2068${name.replaceAll('\u2069', '')}\u2069`;
}
