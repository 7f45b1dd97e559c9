import type * as en from '../en/form-fields.ts';
import type { Translated } from '../translated.ts';

/** What the fields of a profile are called, by their names in the contract. */
export const formLabels: Translated<typeof en.formLabels> = {
  name: 'Name',
  identityProviderName: 'Name des Identity Providers',
  description: 'Beschreibung',
  tenancy: 'Subdomain (auch Tenancy-URL)',
  baseUrl: 'Basis-URL',
  clientId: 'Client ID',
  clientSecret: 'Client Secret',
  clientAuthentication: 'Client-Authentifizierung',
  authorizationMode: 'Art der Autorisierung',
  username: 'Benutzername',
  password: 'Passwort',
  authErrorStatus: 'Statuscode für Autorisierungsfehler',
  refreshHeaders: 'Header des Refresh-Aufrufs',
  consumerKey: 'Consumer Key',
  consumerSecret: 'Consumer Secret',
  signatureMethod: 'Signaturmethode',
  requestTokenUrl: 'Request-Token-Link',
  userAuthorizationUrl: 'Link zur Anmeldung der Benutzer',
  accessTokenUrl: 'Access-Token-Link',
  realm: 'Realm',
  clientKey: 'Privater Schlüssel',
  clientKeyPassphrase: 'Passphrase des Schlüssels',
  clientCertificate: 'Zertifikat',
  certificateAuthority: 'Zertifizierungsstelle',
  clientKeyId: 'Schlüssel-ID (kid)',
  assertionAlgorithm: 'Signaturalgorithmus',
  assertionAudienceFrom: 'Die Assertion ist bestimmt für',
  assertionAudience: 'Audience der Assertion',
  assertionIssuer: 'Issuer',
  assertionLifetimeSeconds: 'Lebensdauer der Assertion in Sekunden',
  callbackUrl: 'Callback-URL',
  authorizationUrl: 'Authorization-URL',
  tokenRequestUrl: 'Token-Request-URL',
  sessionRefreshUrl: 'Refresh-Token-URL',
  refreshTokenUrl: 'Refresh-Token-URL',
  scope: 'Scope',
  scopeSeparator: 'Scope-Trennzeichen',
  additionalFields: 'Zusätzliche Felder',
  issuer: 'Issuer',
  authorizationFields: 'Autorisierungsfelder',
  tokenRequestHeaders: 'Request-Header',
  checkUrl: 'Prüf-URL',
  checkMethod: 'Prüfmethode',
  authorizationCheckUrl: 'URL zur Prüfung der Autorisierung',
  method: 'Methode',
  checkContentType: 'Content-Type',
  formFields: 'Formularfelder',
  tokenLinkMethod: 'Methode der Token-Links',
  tokenRequestMethod: 'Methode der Token-Anfrage',
  tokenRequestBody: 'Body der Token-Anfrage',
  grantType: 'Grant-Typ',
  tokenLocation: 'Ort des Tokens',
  tokenPath: 'Pfad zum Token',
  tokenHeader: 'Header mit dem Token',
  expiryPath: 'Pfad zum Ablauf',
};

/** The headings of the form's sections. The other sections are headed by their only field. */
export const formSections: Translated<typeof en.formSections> = {
  client: 'Client',
  endpoints: 'Endpunkte',
  check: 'Test',
  advanced: 'Erweitert',
  not_standard: 'Nicht Standard',
};

/** The buttons that add a row to a list of keys with values, by the list's name. */
export const formAddLabels: Translated<typeof en.formAddLabels> = {
  scope: 'Scope hinzufügen',
  additionalFields: 'Zusätzliches Feld hinzufügen',
  tokenRequestHeaders: 'Header hinzufügen',
};

/** How Advanced says what is in it, by the fields' names. */
export const formAdvanced: Translated<typeof en.formAdvanced> = {
  tokenRequestHeaders: 'Request-Header',
  scopeSeparator: 'Scope-Trennzeichen',
  issuer: 'Issuer',
  realm: 'Realm',
  authErrorStatus: 'Statuscode für Autorisierungsfehler',
  refreshHeaders: 'Header des Refresh-Aufrufs',
  checkUrl: 'Prüf-URL',
  checkContentType: 'Content-Type',
  checkMethod: 'Prüfmethode',
  certificateAuthority: 'Zertifizierungsstelle',
  tokenRequestMethod: 'Methode',
  tokenRequestBody: 'Body',
  grantType: 'Grant-Typ',
  tokenLocation: 'Ort des Tokens',
  tokenPath: 'Pfad zum Token',
  tokenHeader: 'Header mit dem Token',
  expiryPath: 'Pfad zum Ablauf',
};

/**
 * What is said below a field, or beside the heading of a list, by the field's
 * name; of a type by `type_` and its name. Values of choices can be used.
 */
export const formHints: Translated<typeof en.formHints> = {
  type_oauth2_client_credentials:
    'Der Assistent meldet sich selbst an, mit eigener Client ID und eigenem Secret. Kein Benutzer ist beteiligt.',
  type_api_key:
    'Ein Schlüssel geht mit jedem Aufruf mit. Er wird eingegeben, wenn das Profil benutzt wird, und kommt dorthin, wo ein Feld seinen Platzhalter hat.',
  type_basic:
    'Benutzername und Passwort gehen mit jedem Aufruf mit. Sie werden eingegeben, wenn das Profil benutzt wird.',
  type_oauth2_authorization_code:
    'Ein Benutzer meldet sich in einem Browserfenster beim Identity Provider an und lässt den Assistenten für sich handeln. PKCE und state werden immer benutzt.',
  type_oauth2_password:
    'Für ein Token werden Benutzername und Passwort gesendet. RFC 9700 verbietet diesen Grant für Neues: OAuth v2 wählen, wo der Anbieter es anbietet.',
  authorizationMode: 'Wessen Benutzername und Passwort gesendet werden.',
  authErrorStatus: 'Ein Status neben 401 und 403, mit dem der Dienst sagt, dass er das Token nicht annimmt.',
  refreshHeaders: 'Ob die Request-Header darüber auch für den Refresh-Aufruf gelten.',
  type_oauth1:
    'Ein Benutzer meldet sich in einem Browserfenster beim Anbieter an. Jede Anfrage wird mit den Secrets signiert, die daraus entstehen (RFC 5849).',
  signatureMethod: 'Womit Anfragen signiert werden. PLAINTEXT sendet die Secrets selbst.',
  requestTokenUrl:
    'Was die Dokumentation des Anbieters Request Token URL oder Temporary Credentials nennt. Parameter in der Query bleiben erhalten und werden signiert.',
  userAuthorizationUrl:
    'Wo sich Benutzer anmelden: in der Dokumentation des Anbieters Authorize URL. Parameter in der Query bleiben erhalten.',
  accessTokenUrl:
    'Woher nach der Anmeldung das Access Token kommt: in der Dokumentation des Anbieters Access Token URL.',
  realm: 'Leer lassen, außer wenn der Anbieter einen verlangt.',
  identityProviderName: 'Wer die Zugangsdaten ausstellt, etwa Okta. In der Liste steht es unter dem Namen.',
  clientId:
    'Was die Konsole des Anbieters Client ID, Application ID oder Consumer Key nennt, dort, wo die Anwendung registriert ist.',
  clientSecret:
    'Steht in der Konsole des Anbieters neben der Client ID, oft nur einmal. Den Wert kopieren, nicht seine ID.',
  tokenRequestUrl:
    'Der Token-Endpunkt des Anbieters, aus seiner Dokumentation oder Konsole. „Über den Issuer ermitteln“ kann ihn finden.',
  callbackUrl:
    'Zeichen für Zeichen beim Identity Provider eintragen: Dorthin schickt er die Benutzer zurück.',
  authorizationUrl:
    'Wo sich Benutzer anmelden: der Authorization-Endpunkt des Anbieters, aus seiner Dokumentation oder Konsole. „Über den Issuer ermitteln“ kann ihn finden. Parameter in der Query bleiben erhalten.',
  additionalFields: 'Werden mitgegeben, wenn Benutzer zum Identity Provider geschickt werden',
  issuer:
    'Als wen sich der Anbieter ausgibt (iss), wenn er Benutzer zurückschickt. Antworten anderer werden dann abgelehnt. „Über den Issuer ermitteln“ trägt ihn ein.',
  baseUrl: "<code>'{tenant}'</code> steht für die Tenancy und gilt in jeder URL darunter.",
  clientAuthentication: 'Womit sich der Client in der Token-Anfrage ausweist.',
  clientKey:
    'PEM, eine PKCS#12-Datei oder ein JWK. Den öffentlichen Schlüssel oder das Zertifikat beim Anbieter eintragen.',
  clientKeyPassphrase:
    'Nur für einen verschlüsselten Schlüssel oder eine verschlüsselte Datei. Sie öffnet ihn einmal beim Speichern und wird nicht aufbewahrt.',
  clientCertificate:
    'Bei gegenseitigem TLS das Zertifikat, das vorgelegt wird; sonst kommt sein Thumbprint (x5t#S256) in die Assertion. Zertifikate der Aussteller können angehängt werden.',
  certificateAuthority:
    'PEM. Für einen Anbieter oder ein API mit dem Zertifikat einer privaten Stelle, der dann zusätzlich zu den üblichen vertraut wird.',
  clientKeyId: 'Leer lassen, außer wenn der Anbieter Schlüssel daran unterscheidet.',
  assertionAudienceFrom:
    'Ihre Audience (aud). Ein Anbieter nimmt nur an, was für ihn bestimmt ist, als Issuer oder als Token-Adresse.',
  assertionIssuer: 'Als wen sich der Anbieter ausgibt. „Über den Issuer ermitteln“ trägt ihn ein.',
  assertionAudience:
    'Leer: der Issuer, wenn das Profil einen hat, sonst die Token-Adresse, an die die Anfrage geht.',
  sessionRefreshUrl:
    'Wo das Access Token erneuert wird, mit dem oauth_session_handle, der mit ihm kam. Leer lassen, wenn der Anbieter nichts davon sagt.',
  refreshTokenUrl: 'Leer lassen, um ein neues Token anzufordern, wenn das alte abläuft.',
  scope:
    'Werte mit demselben Schlüssel werden zusammen gesendet, getrennt durch {scopeSeparator, select, comma {ein Komma} other {ein Leerzeichen}}',
  authorizationFields: 'Kommen zu jedem Aufruf eines Dienstes, der dieses Profil benutzt',
  tokenRequestHeaders: 'Werden mit der Token-Anfrage gesendet',
  checkUrl:
    'Ein Test ruft sie mit dem Token und den Autorisierungsfeldern auf, um zu sehen, ob das API sie annimmt.',
  authorizationCheckUrl:
    'Ein Test ruft sie mit dem auf, was eingegeben wird. Der Schlüssel eines Formularfelds in doppelten geschweiften Klammern steht in Pfad und Query für seinen Wert.',
  section_not_standard:
    'Für Anbieter, die sich nicht an den Standard von OAuth halten. Für alle anderen so lassen, wie es ist.',
  tokenLinkMethod:
    'Wie Request-Token-Link und Access-Token-Link abgefragt werden. Die Signatur steht in beiden Fällen in einem Header.',
  tokenRequestMethod: 'Mit GET stehen die Parameter in der Adresse, wo Logs sie aufbewahren.',
  grantType:
    'Wird als <code>grant_type</code> gesendet, statt dessen, der zu diesem Autorisierungstyp gehört.',
  tokenPath:
    'Wo das Token in der Antwort steht, etwa <code>data.access_token</code>. Leer: <code>access_token</code>.',
  tokenHeader: 'Der Header der Antwort, in dem das Token steht, etwa <code>X-Auth-Token</code>.',
  expiryPath:
    'Wo die Lebensdauer steht, in Sekunden oder als Zeitpunkt, etwa <code>data.expires</code>. Leer: <code>expires_in</code>.',
  formFields:
    'Werden abgefragt, wenn das Profil benutzt wird, und in einem Test. Nichts davon wird gespeichert.',
  name: 'Wie es in der Liste steht. Keine zwei Profile heißen gleich.',
  description: 'Für das Team: wofür das Profil da ist und wen man danach fragt.',
  tenancy:
    'Eine Tenancy-URL hat einen Teil, der sich von Kunde zu Kunde unterscheidet, die Tenancy: acme in https://acme.example.com.',
  username: 'Das Konto beim Anbieter, für das das Token gilt, oft eine E-Mail-Adresse.',
  password: 'Das Passwort dieses Kontos. Ein Konto mit zweitem Faktor kann sich so nicht anmelden.',
  consumerKey:
    'Was die Konsole des Anbieters Consumer Key, API Key oder Client ID nennt, dort, wo die Anwendung registriert ist.',
  consumerSecret:
    'Steht in der Konsole des Anbieters neben dem Consumer Key, oft nur einmal. Den ganzen Wert kopieren.',
  assertionAlgorithm: 'So lassen, außer wenn die Dokumentation des Anbieters einen nennt.',
  assertionLifetimeSeconds:
    'Wie lange eine Assertion gilt. Manche Anbieter lehnen eine ab, die länger gilt, als sie erlauben.',
  scopeSeparator:
    'Was zwischen Werten mit demselben Schlüssel steht. Der Standard ist ein Leerzeichen (RFC 6749 3.3).',
  checkMethod: 'Wie der Aufruf gemacht wird. Eine benutzen, die nichts ändert, etwa GET.',
  method: 'Wie der Aufruf gemacht wird. Eine benutzen, die nichts ändert, etwa GET.',
  checkContentType: 'Wie die Felder der Payload im Body des Aufrufs geschrieben werden.',
  tokenRequestBody: 'Wie die Parameter im Body eines POST geschrieben werden.',
  tokenLocation: 'Wohin der Anbieter das Token stellt. Seine Dokumentation zeigt eine Antwort.',
  rows_pairs:
    'Schlüssel: wie die Dokumentation des Anbieters den Parameter nennt. Wert: Text oder eine Variable; das Schloss macht daraus ein Secret.',
  rows_headers:
    'Schlüssel: der Name des Headers, aus der Dokumentation des Anbieters. Wert: Text oder eine Variable; das Schloss macht daraus ein Secret.',
  fieldType: 'Wohin es in jedem Aufruf des Dienstes kommt.',
  fieldKey_header: 'Der Name des Headers, aus der Dokumentation des Dienstes.',
  fieldKey_payload: 'Der Name des Members im Body, aus der Dokumentation des Dienstes.',
  fieldKey_query_string: 'Der Name des Parameters, aus der Dokumentation des Dienstes.',
  fieldKey_path_param: 'Der Name in geschweiften Klammern in der Adresse des Dienstes.',
  fieldValue: 'Text oder ein Platzhalter. Die Schaltfläche im Feld zeigt die Platzhalter.',
  row_title: 'Die Beschriftung, die Benutzer sehen.',
  row_fieldKey: 'Wie es in Platzhaltern heißt, in doppelten geschweiften Klammern.',
  row_hint: 'Was Benutzer im leeren Feld sehen.',
  row_fieldType: 'Ein Passwort wird maskiert und steht nie in einem Ergebnis.',
  row_dataType: 'Was eingegeben werden kann.',
  row_visibility: 'Ob Benutzer es sehen und ändern können.',
  row_startValue: 'Womit das Feld beginnt. Ein nur lesbares oder verborgenes braucht es.',
};

/** What stands in an empty field, by the field's name; for the key of an authorization field by its place too. */
export const formPlaceholders: Translated<typeof en.formPlaceholders> = {
  baseUrl: "https://'{tenant}'.example.com",
  tokenRequestUrl: 'https://',
  authorizationUrl: 'https://',
  requestTokenUrl: 'https://',
  userAuthorizationUrl: 'https://',
  accessTokenUrl: 'https://',
  sessionRefreshUrl: 'https://',
  refreshTokenUrl: 'https://',
  issuer: 'https://',
  assertionIssuer: 'https://',
  checkUrl: 'https://',
  authorizationCheckUrl: 'https://api.example.com/me',
  fieldKey_header: 'X-Api-Version',
  fieldKey_payload: 'api_version',
  fieldKey_query_string: 'api_version',
  fieldKey_path_param: 'region',
};
