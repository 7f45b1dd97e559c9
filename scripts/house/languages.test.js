import compile from 'icu-minify/compile';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { describe, expect, it } from 'vitest';
import { root } from './repository.js';

/**
 * @typedef {{ [key: string]: string | Texts }} Texts
 * @typedef {{ summary: readonly string[], explanation: readonly string[] }} FailureText
 * @typedef {{ failures: Record<string, FailureText>, suggestions: Record<string, string>, warnings: Record<string, string>, providerNotes: Record<string, string>, masks: { names: Record<string, string>, absent: Record<string, string>, measured: string, empty: string } }} ServiceTexts
 * @typedef {{ id: string, summary: string, explanation?: readonly string[], advice: readonly { code?: string, text?: string }[] }} Meaning
 * @typedef {{ id: string, meanings: readonly Meaning[], notes?: readonly { id: string, text: string }[] }} Provider
 */

/**
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
async function load(path) {
  const { module } = /** @type {{ module: T }} */ (
    await runnerImport(join(root, 'src', path), { configFile: false, logLevel: 'error' })
  );
  return module;
}

/**
 * @param {Texts} texts
 * @returns {[string, string][]}
 */
function entries(texts, path = '') {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string'
      ? [/** @type {[string, string]} */ ([`${path}${name}`, text])]
      : entries(text, `${path}${name}.`),
  );
}

/**
 * The arguments and tags of a compiled message, those inside of its choices too.
 *
 * @param {unknown} message
 * @returns {string[]}
 */
function argumentsOf(message) {
  if (!Array.isArray(message)) return [];
  return message.flatMap((/** @type {unknown} */ node) => {
    if (!Array.isArray(node)) return [];
    const [name, ...rest] = /** @type {[string, ...unknown[]]} */ (node);
    const [kind, choices] = rest;
    if (typeof kind !== 'number') return rest.length === 0 ? [name] : [`<${name}>`, ...argumentsOf(rest)];
    return [name, ...(kind > 3 ? [] : Object.values(choices ?? {}).flatMap(argumentsOf))];
  });
}

/** @param {string} text */
const sortedArguments = (text) => [...new Set(argumentsOf(compile(text)))].toSorted();

/**
 * The parameters that texts of the service are filled with.
 *
 * @param {readonly string[]} texts
 */
const parametersOf = (texts) => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/\{[?!]?(\w+)\}/g)].map(([, name = '']) => name))),
];

/**
 * @param {readonly string[]} given
 * @param {readonly string[]} known
 */
const beyond = (given, known) => given.filter((name) => !known.includes(name));

const { en } = /** @type {{ en: Texts }} */ (await load('web/messages/en.ts'));
const { dePage } = /** @type {{ dePage: Texts }} */ (await load('web/messages/de-page.ts'));
const { deDialogs } = /** @type {{ deDialogs: Texts }} */ (await load('web/messages/de-dialogs.ts'));
const { deServiceTexts } = /** @type {{ deServiceTexts: ServiceTexts }} */ (
  await load('web/messages/de-service.ts')
);
const { knownProviders } = /** @type {{ knownProviders: readonly Provider[] }} */ (
  await load('service/providers/known/all.ts')
);
/** What each known provider means, as English texts by their codes. */
const meaningTexts = Object.fromEntries(
  knownProviders.flatMap(({ id, meanings }) =>
    meanings.map((meaning) => [
      `${id}_${meaning.id}`,
      { summary: [meaning.summary], explanation: [...(meaning.explanation ?? []), '{description}'] },
    ]),
  ),
);
const adviceTexts = Object.fromEntries(
  knownProviders.flatMap(({ id, meanings }) =>
    meanings.flatMap(({ advice }) =>
      advice.flatMap(({ code, text }) =>
        code === undefined || text === undefined ? [] : [[`${id}_${code}`, text]],
      ),
    ),
  ),
);
const german = new Map(entries({ ...dePage, ...deDialogs }));

describe('German', () => {
  it('has every text of the page, with the same arguments', () => {
    const english = entries(en);
    expect(english.length).toBeGreaterThan(500);
    const differing = english.filter(([path, text]) => {
      const translated = german.get(path);
      return (
        translated === undefined || String(sortedArguments(text)) !== String(sortedArguments(translated))
      );
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('has every field error, with no other parameters', async () => {
    const { fieldErrorCodes, fieldErrorMessage } =
      /** @type {{ fieldErrorCodes: readonly string[], fieldErrorMessage: (code: string, parameters: object) => string }} */ (
        await load('contract/field-errors.ts')
      );
    for (const [name, text] of entries(/** @type {Texts} */ (deDialogs.fieldErrors))) {
      const code =
        fieldErrorCodes.filter((each) => name === each || name.startsWith(`${each}_`)).at(-1) ?? '';
      const english = fieldErrorMessage(code, { field: name.slice(code.length + 1) });
      expect.soft(beyond(sortedArguments(text), parametersOf([english])), name).toEqual([]);
    }
  });

  it('has every text of a diagnosis, with no other parameters', async () => {
    const { failureTexts } = /** @type {{ failureTexts: ServiceTexts['failures'] }} */ (
      await load('service/diagnosis/texts/failures.ts')
    );
    const there = { ...failureTexts, ...meaningTexts };
    for (const [code, { summary, explanation }] of Object.entries(there)) {
      const text = deServiceTexts.failures[code];
      expect.soft(text, code).toBeDefined();
      const given = parametersOf([...(text?.summary ?? []), ...(text?.explanation ?? [])]);
      expect.soft(beyond(given, parametersOf([...summary, ...explanation])), code).toEqual([]);
    }
    expect(beyond(Object.keys(deServiceTexts.failures), Object.keys(there))).toEqual([]);
  });

  it('has every note of a preset, and no other', async () => {
    const { providerPresets } =
      /** @type {{ providerPresets: readonly { note?: string, variant?: string }[] }} */ (
        await load('contract/presets/all.ts')
      );
    const { presetNotes } = /** @type {{ presetNotes: Record<string, string> }} */ (
      await load('web/messages/de/preset-notes.ts')
    );
    const english = providerPresets.flatMap(({ note = [], variant = [] }) => [note, variant].flat());
    expect(Object.keys(presetNotes).toSorted()).toEqual([...new Set(english)].toSorted());
  });

  it('has every suggestion and every warning, with no other parameters', async () => {
    const { suggestionTexts } = /** @type {{ suggestionTexts: Record<string, string> }} */ (
      await load('service/diagnosis/texts/suggestions.ts')
    );
    const { warningTexts } = /** @type {{ warningTexts: Record<string, string> }} */ (
      await load('service/diagnosis/texts/warnings.ts')
    );
    const notes = knownProviders.flatMap((provider) => provider.notes ?? []);
    const noteTexts = Object.fromEntries(notes.map(({ id, text }) => [id, text]));
    // They travel without their provider.
    expect(Object.keys(noteTexts)).toHaveLength(notes.length);
    const { suggestions, warnings, providerNotes } = deServiceTexts;
    const pairs = [
      { there: { ...suggestionTexts, ...adviceTexts }, here: suggestions },
      { there: warningTexts, here: warnings },
      { there: noteTexts, here: providerNotes },
    ];
    for (const { there, here } of pairs) {
      expect.soft(Object.keys(here).toSorted()).toEqual(Object.keys(there).toSorted());
      for (const [code, english] of Object.entries(there))
        expect.soft(beyond(parametersOf([here[code] ?? '']), parametersOf([english])), code).toEqual([]);
    }
  });

  it('has every word of a mask that a type, a name or a stand-in brings', async () => {
    const { sensitiveKind } = /** @type {{ sensitiveKind: (name: string) => string | null }} */ (
      await load('service/evidence/secrets/sensitive-name.ts')
    );
    const { nameInWords } = /** @type {{ nameInWords: (name: string) => string }} */ (
      await load('service/name-in-words.ts')
    );
    const { shownStandIns } = /** @type {{ shownStandIns: ReadonlyMap<string, string> }} */ (
      await load('service/authorization/stand-ins.ts')
    );
    const { authorizationTypes } =
      /** @type {{ authorizationTypes: readonly { secrets: readonly string[] }[] }} */ (
        await load('contract/authorization-types/registry.ts')
      );
    const { names, absent } = deServiceTexts.masks;
    const members = authorizationTypes.flatMap(({ secrets }) => secrets);
    const called = members.map(nameInWords);
    const kinds = [
      ...['refresh_token', 'id_token', 'access_token', 'client_secret', 'assertion', 'password', 'secret'],
      ...['cookie', 'session', 'credential', 'signature', 'token', 'key'],
    ].map((name) => sensitiveKind(name) ?? name);
    const shown = [...shownStandIns.values()].flatMap((text) => /^‹(.+)›$/.exec(text)?.[1] ?? []);
    const known = Object.keys({ ...names, ...absent });
    expect(beyond([...called, ...kinds, ...shown], known)).toEqual([]);
    expect(beyond(Object.keys(absent), shown)).toEqual([]);
    expect(parametersOf([deServiceTexts.masks.measured])).toEqual(['name', 'count']);
    expect(parametersOf([deServiceTexts.masks.empty])).toEqual(['name']);
  });
});
