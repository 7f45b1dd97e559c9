import { meanings, type ProviderTexts } from './meanings.ts';

/** Salesforce, ServiceNow and SAP. */
export const businessSuites: ProviderTexts = {
  meanings: meanings({
    salesforce_commerce_cloud_encoding: [
      'Der Account Manager hat das Secret nicht angenommen, das ohne Kodierung gesendet wurde.',
      'Er dekodiert den Basic-Header, also müssen + und % in einem Secret kodiert sein.',
    ],
    salesforce_commerce_cloud_client_refused: [
      'Der Account Manager hat den API-Client oder sein Passwort nicht angenommen.',
    ],
    salesforce_run_as_missing: [
      'Die Connected App hat keinen Benutzer, als der sie läuft.',
      'Alles in Salesforce tut irgendein Benutzer, also brauchen auch Client Credentials einen.',
    ],
    salesforce_my_domain: [
      'Salesforce gibt Token für Client Credentials nur unter der eigenen Adresse der Organisation.',
      'Die gemeinsamen Anmelde-Hosts login.salesforce.com und test.salesforce.com lehnen sie ab.',
    ],
    salesforce_client_unknown: [
      'Salesforce kennt hier keine App mit diesem Consumer Key.',
      'Eine neue App ist erst nach bis zu zehn Minuten überall bekannt.',
    ],
    salesforce_flow_off: [
      'Die App erlaubt keine Client Credentials, oder ihr Benutzer darf sich nicht anmelden.',
    ],
    service_now_grant_off: [
      'Diese ServiceNow-Instanz gibt keine Token für Client Credentials.',
      'Sie sind abgeschaltet, bis ein Administrator sie erlaubt, und der OAuth-Eintrag muss einen Benutzer nennen, als der er handelt. ServiceNow antwortet in beiden Fällen gleich.',
    ],
    service_now_in_body_only: [
      'ServiceNow hat Client ID und Secret nicht gefunden.',
      'Es liest sie aus dem Body der Anfrage.',
    ],
    service_now_wrong_path: ['Das ist nicht die Token-Adresse einer ServiceNow-Instanz.'],
    sap_ariba_other_grant: [
      'SAP Ariba verlangt den Grant-Typ openapi_2lo, und es wurde ein anderer gesendet.',
    ],
    sap_ariba_application_key_missing: ['SAP Ariba verlangt neben dem Token den Anwendungsschlüssel.'],
    sap_concur_in_body: [
      'SAP Concur hat Client ID und Secret nicht gefunden.',
      'Es liest sie aus dem Body, und jedes Rechenzentrum kennt nur seine eigenen Clients.',
    ],
    sap_success_factors_saml_wanted: [
      'SAP SuccessFactors verlangt eine signierte SAML-Assertion, nicht Client ID und Secret.',
    ],
    sap_btp_client_refused: [
      'SAP BTP hat Client ID oder Secret des Service Keys nicht angenommen.',
      'Werte von Service Keys enthalten oft ! und |, und ihre Secrets enden auf = . Bibliotheken kodieren sie in einem Basic-Header verschieden.',
    ],
    sap_btp_subdomain_unknown: ['SAP BTP kennt in dieser Region keinen Subaccount mit dieser Subdomain.'],
  }),
  advice: {
    salesforce_set_run_as:
      'In den „Client Credentials Flow“-Richtlinien der App unter „Run As“ einen Benutzer wählen, der auf das API zugreifen darf.',
    salesforce_use_my_domain:
      'Die Adresse unter „Setup“, „My Domain“ benutzen, mit /services/oauth2/token dahinter.',
    salesforce_check_consumer_key:
      'Die Client ID mit dem „Consumer Key“ unter „Manage Consumer Details“ der App vergleichen.',
    salesforce_enable_flow:
      'In der App „Enable Client Credentials Flow“ ankreuzen und prüfen, ob der Benutzer unter „Run As“ aktiv ist und „API Enabled“ hat.',
    service_now_enable_property:
      'Die Systemeigenschaft glide.oauth.inbound.client.credential.grant_type.enabled auf true setzen.',
    service_now_set_application_user:
      'Im Eintrag der „Application Registry“ den „OAuth Application User“ ausfüllen.',
    service_now_use_oauth_token_do: 'Den Pfad /oauth_token.do der Instanz benutzen.',
    sap_ariba_use_openapi_2lo: 'Den Grant-Typ openapi_2lo senden.',
    sap_ariba_add_api_key:
      'Ein Autorisierungsfeld hinzufügen: den Header apiKey mit dem Anwendungsschlüssel aus dem Entwicklerportal.',
    sap_btp_check_service_key:
      'clientid, clientsecret und url aus ein und demselben Service Key kopieren. Von einem Schlüssel mit Zertifikat certurl benutzen, mit gegenseitigem TLS als Client-Authentifizierung.',
    sap_btp_check_subdomain:
      'Die url des Service Keys benutzen, mit /oauth/token dahinter: Sie beginnt mit der Subdomain des Subaccounts.',
  },
};
