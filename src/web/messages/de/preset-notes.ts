/**
 * What presets say of providers, in German: their notes, and what their several ways are called, by the English wording
 * (`contract/presets`). It is loaded with the presets.
 */
export const presetNotes: Readonly<Record<string, string>> = {
  // The several ways of a provider.
  'Client secret': 'Client Secret',
  Certificate: 'Zertifikat',
  'Version 1 endpoint, SharePoint': 'Endpunkt der Version 1, SharePoint',
  'Custom authorization server': 'Eigener Authorization Server',
  'Org authorization server': 'Authorization Server der Organisation',
  'Server-to-server': 'Server zu Server',
  'OAuth app': 'OAuth-App',

  // What has to be known of one.
  'Use the My Domain host, and set a run-as user. The answer names no lifetime; API calls go to its instance_url.':
    'Den Host von My Domain verwenden und einen Ausführungsbenutzer festlegen. Die Antwort nennt keine Lebensdauer; API-Aufrufe gehen an ihre instance_url.',
  'Inbound client credentials have to be enabled, and tied to a user.':
    'Eingehende Client Credentials müssen eingeschaltet und mit einem Benutzer verbunden sein.',
  'API calls want the header apiKey too.': 'API-Aufrufe verlangen auch den Header apiKey.',
  'The same token comes until it ends.': 'Bis es abläuft, kommt immer dasselbe Token.',
  'The Key ID is the ID of the certificate.': 'Die Schlüssel-ID ist die ID des Zertifikats.',
  'The host of the region has to match the organisation, such as mypurecloud.de. A wrong one looks like a wrong client.':
    'Der Host der Region muss zur Organisation passen, etwa mypurecloud.de. Ein falscher sieht aus wie ein falscher Client.',
  'The lifetime comes in milliseconds, and is read as such.':
    'Die Lebensdauer kommt in Millisekunden und wird so gelesen.',
  'The audience is the Identifier of the API. A scope is usually not sent.':
    'Die Audience ist der Identifier des API. Ein Scope wird meist nicht gesendet.',
  'Exactly one scope, which ends with /.default.': 'Genau ein Scope, der auf /.default endet.',
  'The key belongs to a certificate that is uploaded for the app registration.':
    'Der Schlüssel gehört zu einem Zertifikat, das für die App-Registrierung hochgeladen wird.',
  'A scope of its own is mandatory. Another server has its ID in place of default.':
    'Ein eigener Scope ist Pflicht. Ein anderer Server hat seine ID an der Stelle von default.',
  'It takes assertions signed with a private key only. Scopes are granted to the app first.':
    'Angenommen werden nur Assertions, die mit einem privaten Schlüssel signiert sind. Scopes werden vorher der App gewährt.',
  'Versions before 17 have /auth in front of /realms.': 'Versionen vor 17 haben /auth vor /realms.',
  'The top-level domain is that of the region: com, eu, ca, asia or com.au.':
    'Die Top-Level-Domain ist die der Region: com, eu, ca, asia oder com.au.',
  'Scopes are fixed by the app.': 'Die Scopes legt die App fest.',
  'The answer names no lifetime.': 'Die Antwort nennt keine Lebensdauer.',
  'The sandbox is at api-m.sandbox.paypal.com.': 'Die Sandbox ist unter api-m.sandbox.paypal.com.',
  'Client credentials are for custom connections.':
    'Client Credentials sind für benutzerdefinierte Verbindungen (Custom Connections).',
  'A User-Agent of its own is wanted, and API calls go to oauth.reddit.com.':
    'Ein eigener User-Agent wird verlangt, und API-Aufrufe gehen an oauth.reddit.com.',
  'API calls want the header Client-Id too: add it to the Authorization Fields.':
    'API-Aufrufe verlangen auch den Header Client-Id: Er gehört zu den Autorisierungsfeldern.',
  'Errors come with status 200.': 'Fehler kommen mit dem Status 200.',
  'For apps of the own organisation. API calls want the token in the header X-Shopify-Access-Token, without Bearer.':
    'Für Apps der eigenen Organisation. API-Aufrufe verlangen das Token im Header X-Shopify-Access-Token, ohne Bearer.',
  'The answer names a lifetime only where one is asked for, by a row expires_in of 300 to 172800.':
    'Die Antwort nennt eine Lebensdauer nur, wo eine verlangt wird, mit einer Zeile expires_in von 300 bis 172800.',
};
