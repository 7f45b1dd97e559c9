import { isJsonObject, type JsonObject } from '../../evidence/answer/json-value.ts';

/** What sends a request, or sets a variable or a part of the request; also as older scripts call it. */
const acts = [
  /\bpm\s*\.\s*sendRequest\b/,
  /\bpm\s*\.\s*execution\s*\.\s*runRequest\b/,
  /\bpm\s*\.\s*(?:environment|globals|collectionVariables|variables|vault)\s*\.\s*set\b/,
  /\bpm\s*\.\s*request(?:\s*\.\s*\w+){0,2}\s*\.\s*(?:add|upsert|update|populate)\w*\s*\(/,
  /\bpostman\s*\.\s*set(?:Environment|Global)Variable\b/,
  /\$\.(?:ajax|get|post)\b/,
];

/** The text of a script, which is a list of lines or one text, without the lines that do nothing. */
function codeOf(script: unknown): string {
  const written: unknown = isJsonObject(script) ? script.exec : script;
  const lines: readonly unknown[] = Array.isArray(written) ? written : [written];
  const text = lines.filter((line) => typeof line === 'string').join('\n');
  return text.replace(/^[ \t]*\/\/.*$/gm, '');
}

/** True for a collection, folder or request with a script before requests that obtains or sets something. */
export function actsBefore({ event }: JsonObject): boolean {
  if (!Array.isArray(event)) return false;
  return event.some((each: unknown) => {
    if (!isJsonObject(each) || each.listen !== 'prerequest' || each.disabled === true) return false;
    const code = codeOf(each.script);
    return acts.some((act) => act.test(code));
  });
}
