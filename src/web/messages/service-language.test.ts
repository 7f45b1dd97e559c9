import { describe, expect, it } from 'vitest';
import { deServiceTexts } from './de-service.ts';
import { englishMask } from './mask-sayer.ts';
import { serviceLanguageOf } from './service-language.ts';

const deService = serviceLanguageOf(deServiceTexts);

describe('what the service says, in German', () => {
  const parameters = {
    step: 'check',
    status: 401,
    credential: 'the API key',
    sentIn: 'the header X and the body',
  };

  it('is filled in as in English', () => {
    const said = deService.say({ code: 'call_credentials_refused', parameters }, 'summary');
    expect(said).toBe('Der Dienst wollte den API-Schlüssel nicht annehmen (401).');
    const why = deService.say({ code: 'call_credentials_refused', parameters }, 'explanation');
    expect(why).toContain('Gesendet an dieser Stelle: Header X und Body.');
  });

  it('says first that there was a token', () => {
    const obtained = { ...parameters, isObtained: true };
    expect(deService.say({ code: 'call_unauthorized', parameters: obtained }, 'summary')).toMatch(
      /^Ein Token kam, /,
    );
  });

  it.each([
    ['forbidden', { status: 403 }, /^Er hat die Anfrage verstanden /],
    ['call_forbidden', parameters, /^Dem Konto dahinter fehlt /],
    ['redirected', { location: 'https://a.example' }, /^Eine Token-Anfrage wird nie von selbst /],
  ])('says of a run of an older version what it said then: %s', (code, kept, said) => {
    expect(deService.say({ code, parameters: kept }, 'explanation')).toMatch(said);
  });

  it('names what a provider says of its own number', () => {
    const said = deService.say(
      { code: 'invalid_client', parameters: { providerCode: '7000215' } },
      'explanation',
    );
    expect(said).toMatch(/error\?code=7000215\.$/);
  });

  it('says suggestions and warnings', () => {
    expect(deService.say({ code: 'check_host_name', parameters: { host: 'a.example' } }, 'suggestion')).toBe(
      'Die Schreibweise des Hostnamens a.example prüfen.',
    );
    expect(deService.say({ code: 'token_long', parameters: { length: 9000 } }, 'warning')).toMatch(
      /^Das Token hat 9000 Zeichen\./,
    );
  });

  it('says what known providers mean, and what to know of them', () => {
    const meant = { description: 'AADSTS7000222: expired' };
    const code = 'microsoft_entra_AADSTS7000222';
    expect(deService.say({ code, parameters: meant }, 'summary')).toMatch(
      /^Das Client Secret ist abgelaufen/,
    );
    expect(deService.say({ code, parameters: meant }, 'explanation')).toBe(
      'Er sagte: „AADSTS7000222: expired“.',
    );
    expect(deService.say({ code: 'microsoft_entra_new_secret', parameters: {} }, 'suggestion')).toContain(
      'ein neues Client Secret erstellen',
    );
    const noted = { providerName: 'Salesforce', providerNote: 'geolocation', note: 'calls go elsewhere.' };
    expect(deService.say({ code: 'provider_note', parameters: noted }, 'warning')).toBe(
      'Salesforce: Aufrufe des API gehen an die Adresse unter geolocation dieser Antwort.',
    );
  });

  it.each([
    ['client secret of 24 characters, 9f3a12bc', 'Client Secret mit 24 Zeichen, Fingerabdruck 9f3a12bc'],
    ['access token of 1 character', 'Access Token mit 1 Zeichen'],
    [
      'a, secret b, secret of 24 characters, 9f3a12bc',
      'a, secret b, Secret mit 24 Zeichen, Fingerabdruck 9f3a12bc',
    ],
    [
      'client ID not entered yet, secret of 5 characters, 9f3a12bc',
      'Client ID noch nicht eingegeben, Secret mit 5 Zeichen, Fingerabdruck 9f3a12bc',
    ],
    ['X-Key of 12 characters', 'X-Key mit 12 Zeichen'],
    ['empty password', 'Passwort, leer'],
    ['travel-planner, empty secret', 'travel-planner, Secret, leer'],
    ['refresh token', 'Refresh Token'],
    [
      'client ID not entered yet, secret not entered yet',
      'Client ID noch nicht eingegeben, Secret noch nicht eingegeben',
    ],
    ['entered by the user', 'wird beim Test eingegeben'],
    ['0a1b2c3d', '0a1b2c3d'],
    ['', ''],
    ['constructor', 'constructor'],
    ['constructor of 3 characters', 'constructor mit 3 Zeichen'],
    ['whatever somebody writes, of 3 words', 'whatever somebody writes, of 3 words'],
  ])('says of a secret: %s', (english, german) => {
    expect(deService.sayMask(english)).toBe(german);
  });

  it.each([
    ['{{accessToken}}, {{token.name}} or {{env.name}}', '{{accessToken}}, {{token.name}} oder {{env.name}}'],
    [
      '{tenant}, the key of a Path Param, {{env.name}}',
      '{tenant}, der Schlüssel eines Pfadparameters, {{env.name}}',
    ],
    ['text without quotes and backslashes', 'Text ohne Anführungszeichen und Backslashes'],
    ['a segment other than . and ..', 'ein Segment außer . und ..'],
    ['none, unless users authorize', 'keine, außer wenn Benutzer autorisieren'],
    ['the nextCursor of the same list', 'der nextCursor derselben Liste'],
    ['GET, POST', 'GET, POST'],
  ])('says of what is possible in a field: %s', (english, german) => {
    expect(deService.sayWords(english)).toBe(german);
  });

  it.each([
    ['client secret of 24 characters, 9f3a12bc', 'client secret of 24 characters, fingerprint 9f3a12bc'],
    ['a, secret of 1 character, 9f3a12bc', 'a, secret of 1 character, fingerprint 9f3a12bc'],
    ['a, empty secret, e3b0c442', 'a, empty secret, fingerprint e3b0c442'],
    ['access token of 1 character', 'access token of 1 character'],
    ['a, deadbeef', 'a, deadbeef'],
  ])('says what the digits are, also in English: %s', (written, said) => {
    expect(englishMask(written)).toBe(said);
  });

  it('leaves what it does not know to English', () => {
    expect(deService.say({ code: 'sap_xsuaa_unknown', parameters: {} }, 'summary')).toBeNull();
    expect(deService.say({ code: 'constructor_x', parameters: {} }, 'warning')).toBeNull();
    expect(deService.sayEnglish('It is so.')).toBe('It is so.');
  });
});
