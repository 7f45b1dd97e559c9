import type { TextParameters } from '#contract/diagnosis.ts';
import { allThatApply, firstThatIsWhole, type FailureText } from '#contract/fill-text.ts';
import { maskSayer, type MaskTexts } from './mask-sayer.ts';

/** A text that travels as code and parameters beside its English wording. */
export interface CodedText {
  readonly code: string;
  readonly parameters: TextParameters;
}

/** Which of the texts of a diagnosis is meant. */
export type DiagnosisPart = 'summary' | 'explanation' | 'suggestion' | 'warning';

/** How a language other than English says what the service says. */
export interface ServiceLanguage {
  /** Null where the language has no text for the code, or one with parameters that an older version did not keep. */
  say(text: CodedText, part: DiagnosisPart): string | null;
  /** What is shown of the English that travels with a code that has no text. */
  sayEnglish(english: string): string;
  /** What stands between the signs of a mask, such as `client secret of 24 characters, 9f3a12bc`. */
  sayMask(english: string): string;
  /** What a parameter of a field error says in English words, such as `{tenant} or {{env.name}}`. */
  sayWords(english: string): string;
}

/** What the service says, by its codes. */
export interface ServiceTexts {
  readonly failures: Readonly<Record<string, FailureText>>;
  readonly suggestions: Readonly<Record<string, string>>;
  readonly warnings: Readonly<Record<string, string>>;
  /** What is said first of a step that comes after a token was obtained. */
  readonly afterToken: Readonly<Record<string, string>>;
  /** Said of an answer whose number the provider describes somewhere. */
  readonly reference: string;
  /** What to know of known providers, by the ids of notes that travel as the parameter `providerNote`. */
  readonly providerNotes: Readonly<Record<string, string>>;
  /** English words that travel as values of parameters. */
  readonly words: Readonly<Record<string, string>>;
  readonly masks: MaskTexts;
}

/** The parameters that the service puts into words; all others are somebody's data. */
const worded = new Set(['credential', 'kind', 'rangeName', 'sentIn']);

/** `the header x and the body`, and whatever else travels in English, in other words where there are some. */
function inWords(text: string, words: ServiceTexts['words']): string {
  const whole = words[text];
  if (whole !== undefined) return whole;
  const parts = text.split(' and ').map((part) => {
    const [, header = null] = /^the header (.+)$/.exec(part) ?? [];
    return header === null ? words[part] : `${words['the header'] ?? ''} ${header}`;
  });
  return parts.every((part) => part !== undefined) ? parts.join(` ${words.and ?? ''} `) : text;
}

/** Alternatives, each in other words where there are some. */
function alternatives(text: string, words: ServiceTexts['words']): string {
  const parts = text
    .split(/(, | or )/)
    .map((part) => (part === ' or ' ? ` ${words.or ?? 'or'} ` : (words[part] ?? part)));
  return words[text] ?? parts.join('');
}

function sayable(parameters: TextParameters, words: ServiceTexts['words']): TextParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      worded.has(name) && typeof value === 'string' ? inWords(value, words) : value,
    ]),
  );
}

/** A language of its texts. They are filled in as the service fills in the English ones. */
export function serviceLanguageOf({
  failures,
  suggestions,
  warnings,
  afterToken,
  reference,
  providerNotes,
  words,
  masks,
}: ServiceTexts): ServiceLanguage {
  const single = { suggestion: suggestions, warning: warnings };
  return {
    say({ code, parameters }, part) {
      const given = sayable(parameters, words);
      if (part === 'suggestion' || part === 'warning') {
        const template = single[part][code];
        const note = providerNotes[String(parameters.providerNote)];
        const known = note === undefined ? given : { ...given, note };
        return template === undefined ? null : firstThatIsWhole([template], known);
      }
      const text = failures[code];
      if (text === undefined) return null;
      if (part === 'explanation') return allThatApply([...text.explanation, reference], given);
      const before = parameters.isObtained === true ? afterToken[String(parameters.step)] : undefined;
      const summary = firstThatIsWhole(text.summary, given);
      return before === undefined || summary === null ? summary : `${before} ${summary}`;
    },
    sayEnglish: (english) => english,
    sayMask: maskSayer(masks),
    sayWords: (english) => alternatives(english, words),
  };
}
