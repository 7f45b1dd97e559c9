import { meanings, type ProviderTexts } from './meanings.ts';

/** Auth0, Okta, Keycloak and PingOne. */
export const identityServices: ProviderTexts = {
  meanings: meanings({
    auth0_audience_missing: [
      'Auth0 verlangt den Parameter audience, und er wurde nicht gesendet.',
      'Ohne ihn hält Auth0 die Anfrage für eine an sein eigenes altes API, das gewöhnliche Clients nicht benutzen dürfen.',
    ],
    auth0_audience_unknown: ['Auth0 hat in diesem Tenant kein API mit dieser Audience.'],
    auth0_client_grant_missing: [
      'Auth0 kennt den Client und das API, aber der Client wurde dafür nicht autorisiert.',
    ],
    auth0_method_fixed: [
      'Auth0 hat Client ID oder Secret nicht angenommen.',
      'Jede Anwendung von Auth0 nimmt ihre Zugangsdaten nur an einer Stelle, die in ihren Einstellungen steht.',
    ],
    okta_private_key_only: [
      'Der Organisationsserver von Okta lässt Anwendungen nur mit einer signierten Assertion zu (private_key_jwt).',
      'Mit ID und Secret wird ein eigener Server von Okta gefragt, etwa der namens default.',
    ],
    okta_custom_scopes_elsewhere: [
      'Der Organisationsserver von Okta kennt keine eigenen Scopes, nur die des API von Okta.',
    ],
    okta_scope_required: ['Okta verlangt für Client Credentials einen Scope, und es wurde keiner gesendet.'],
    okta_E0000015: [
      'Okta lässt diesen Client die Funktion nicht benutzen (E0000015).',
      'In der Regel hat die Organisation keine Lizenz dafür: Eigene Authorization-Server brauchen eine.',
    ],
    okta_E0000022: ['Okta bietet unter dieser Adresse keinen Token-Endpunkt an (E0000022).'],
    okta_E0000047: ['Okta verlangt eine Pause: Die Organisation hat zu viele Aufrufe gemacht (E0000047).'],
    keycloak_service_account_off: ['Keycloak kennt den Client, aber sein Servicekonto ist abgeschaltet.'],
    keycloak_plus_is_space: [
      'Keycloak hat das Secret nicht angenommen, das ohne Kodierung gesendet wurde.',
      'Keycloak dekodiert einen Basic-Header: Aus einem + ohne Kodierung wird ein Leerzeichen.',
    ],
    keycloak_client_refused: [
      'Keycloak kennt den Client in diesem Realm nicht, oder nicht mit diesem Secret.',
    ],
    keycloak_realm_unknown: [
      'Keycloak hat keinen Realm mit dem Namen in dieser Adresse.',
      'Vor Version 17 begann der Pfad mit /auth, seitdem nicht mehr.',
    ],
    ping_one_method_fixed: [
      'PingOne hat Client ID oder Secret nicht angenommen.',
      'Jede Anwendung nimmt ihre Zugangsdaten nur an der Stelle, die ihre „Token Endpoint Authentication Method“ nennt, und jede Region hat ihren eigenen Host.',
    ],
  }),
  advice: {
    auth0_add_audience:
      'Eine Zeile mit dem Schlüssel audience und dem „Identifier“ des API hinzufügen, wie er im Dashboard unter „Applications“, „APIs“ steht.',
    auth0_check_identifier:
      'Die Zeile audience mit dem „Identifier“ des API im Dashboard vergleichen, bis zum Schrägstrich am Ende.',
    auth0_authorize_client:
      'Das API im Dashboard von Auth0 öffnen und diese Anwendung unter „Machine to Machine Applications“ autorisieren.',
    okta_use_custom_server:
      'Einen eigenen Authorization-Server fragen: In seiner Adresse steht sein Name, etwa /oauth2/default/v1/token.',
    okta_add_custom_scope:
      'Eine Zeile mit dem Schlüssel scope und einem der Scopes dieses Authorization-Servers hinzufügen. openid und dergleichen zählen nicht.',
    okta_check_server_name:
      'Die Adresse mit der „Metadata URI“ des Authorization-Servers vergleichen: Darin steht der Name oder die ID des Servers.',
    keycloak_enable_service_account:
      'Unter „Capability config“ des Clients „Client authentication“ und „Service accounts roles“ einschalten.',
    keycloak_check_realm:
      'Den Realm prüfen: Er steht in der Adresse hinter /realms/, mit Groß- und Kleinschreibung wie dort.',
  },
};
