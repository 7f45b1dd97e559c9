/** What a name says that its value is; the first that fits. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/refresh.?token/i, 'refresh token'],
  [/id.?token/i, 'ID token'],
  [/access.?token|bearer/i, 'access token'],
  [/client.?secret/i, 'client secret'],
  [/assertion/i, 'assertion'],
  [/passw|passphrase|pwd/i, 'password'],
  [/secret/i, 'secret'],
  [/cookie/i, 'cookie'],
  [/session|^l?sid$/i, 'session'],
  [/credential|authori[sz]ation$|^(?:x-)?auth$/i, 'credentials'],
  [/signature/i, 'signature'],
  [/token|jwt/i, 'token'],
  // Not keyword, and not Keycloak.
  [/(?:key|Key)(?:s|value|data)?(?![a-z])|KEYS?(?![A-Z])/, 'key'],
];

/** Endings of names that speak about a secret and do not hold one: `token_type`, `tokenExpiresIn`. */
const about =
  /(?:type|types|expir\w*|_?in|_at|lifetime|ttl|validity|endpoint|url|uri|format|count|length|size|use|usage|hint|status|version|alg|algorithm|method|methods|supported|error|message|reason|description|name)$/i;

/** Names of keys to texts, and not to doors: `error_key`, `messageKey`. */
const ofTexts = /^(?:error|message|msg|reason|i18n|translation|text)[ _.-]?key$/i;
const keyOfText = /^[a-z]+(?:[_.-][a-z]+)*$/i;

/** Such a key, or the name of a value, that is called nothing else: `error.key`, `AccessToken`. */
const wordsOfKey = /^[A-Za-z]+(?:[_.-][A-Za-z]+)+$|^[A-Z]?[a-z]{2,}(?:[A-Z][a-z]+)+$/;

/** Words and small numbers, and among them one that no secret has but every complaint: `This field is required.` */
const onlyWords = /^["'A-Za-z][A-Za-z"'’_-]*(?:[.,;:]? (?:[A-Za-z"'’_-]+|\d{1,3})){0,40}[.!]?$/;
const ofComplaint =
  /\b(?:required|missing|invalid|valid|blank|empty|expired|revoked|unknown|wrong|incorrect|unsupported|unauthori[sz]ed|forbidden|denied|failed|not|cannot|can['’]t|must|should|none)\b/i;

/** True for what is said of a value, as the validation of a form answers under the names of its fields. */
function isComplaint(value: string): boolean {
  return value.length <= 300 && onlyWords.test(value) && ofComplaint.test(value);
}

/** Names of what is said in words. */
const ofWords = /(?:message|msg|reason|description|details?|title|error|hint|info|text)$/i;
const someWords = /\S\s+\S+\s+\S/;

/** What stands in a member that only speaks about a secret: a word, a number, a date, a URL without a query. */
const harmless =
  /^(?:[A-Za-z][A-Za-z_ -]{0,31}|-?[\d.]{1,13}|\d{4}-\d\d-\d\d[\dT:.Z+ -]*|(?:https?:\/\/|urn:)[\w./:-]{1,200}|urn%3A[\w.%-]{1,200})$/;

/** A value that is still to be filled in. */
const toBeFilled = /^(?:[A-Za-z]+\s+)?\{\{[\w\s.-]+\}\}$/;

/** What a name says that its value is, such as "access token", or null where it does not sound like a secret. */
export function sensitiveKind(name: string): string | null {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/**
 * True where a value under a sensitive name is only about the secret, such as
 * `"token_type": "Bearer"` or `"password": "is required"`, or stands for it, such as `{{accessToken}}`.
 */
export function isAboutSecret(name: string, value: string): boolean {
  if (ofTexts.test(name) && value.length <= 64 && keyOfText.test(value)) return true;
  if (/^key$/i.test(name) && wordsOfKey.test(value)) return true;
  if (ofWords.test(name) && someWords.test(value)) return true;
  return (
    value === '' || isComplaint(value) || toBeFilled.test(value) || (about.test(name) && harmless.test(value))
  );
}

const errors = /^errors?$/i;
const nameOfCode = /^(?:error[_-]?)?code$/i;
/** Words, or the short number of an error behind some: `E401`, `invalid_client`, `AADSTS7000215`. */
const codeOfError = /^(?:[A-Za-z]{1,20}(?:[._-][A-Za-z]{1,20}){0,5})?[._-]?\d{0,7}$/;

/** True for the code of an error, which is no secret below whatever name it is told: `authorization.error.code`. */
export function isErrorCode(outer: string, name: string, value: string): boolean {
  return errors.test(outer) && nameOfCode.test(name) && codeOfError.test(value);
}
