import { meanings, type ProviderTexts } from './meanings.ts';

const ofKey =
  'Es sagt das, wo ein eigener Schlüssel fehlt oder nicht angenommen wird und wo eine Firewall oder Richtlinie den Aufrufer blockiert.';

const ofRules =
  'Es sagt nicht, nach welcher: Vielleicht nimmt es nicht an, was den Aufrufer ausweist, vermisst einen eigenen Schlüssel, Header oder ein Zertifikat oder zählt zu viele Anfragen.';

/** AWS API Gateway, Layer7 and Cognito, Google, Genesys Cloud and Dynatrace. */
export const cloudPlatforms: ProviderTexts = {
  meanings: meanings({
    layer7_path_unknown: ['Das Layer7-Gateway hat unter diesem Pfad keinen Dienst.'],
    layer7_client_refused: ['Das Layer7-Gateway vor dem Anbieter hat nicht angenommen, wer fragt.'],
    layer7_rule_unmet: [
      'Das Layer7-Gateway vor dem Anbieter hat die Anfrage nach einer eigenen Regel abgelehnt.',
      ofRules,
    ],
    layer7_call_path_unknown: ['Das Layer7-Gateway hat unter diesem Pfad keinen Dienst.'],
    layer7_call_rule_unmet: [
      'Das Layer7-Gateway vor dem Dienst hat den Aufruf nach einer eigenen Regel abgelehnt.',
      ofRules,
    ],
    aws_api_gateway_path_unknown: [
      'AWS API Gateway hat unter diesem Pfad nichts. Es sagt das, indem es nach einem Authentication Token fragt.',
      'Pfad, Stage oder Methode gehören zu keiner veröffentlichten Route; es fehlt kein Token.',
    ],
    aws_api_gateway_call_path_unknown: [
      'AWS API Gateway hat unter diesem Pfad nichts. Es sagt das, indem es nach einem Authentication Token fragt.',
      'In der Regel gehören Pfad, Stage oder Methode zu keiner veröffentlichten Route. Ein API, das Signaturen von AWS verlangt, sagt dasselbe, wenn keine kommt.',
    ],
    aws_api_gateway_refused_before: [
      'AWS API Gateway hat die Anfrage abgelehnt; der Anbieter dahinter hat sie nie gesehen.',
      ofKey,
    ],
    aws_api_gateway_call_refused_before: [
      'AWS API Gateway hat den Aufruf abgelehnt; der Dienst dahinter hat ihn nie gesehen.',
      ofKey,
    ],
    aws_cognito_scope_not_allowed: [
      'Cognito lässt diesen App-Client nicht haben, was er angefordert hat.',
      'Ein Scope für Client Credentials ist der Bezeichner eines Resource-Servers, ein Schrägstrich und der Scope. Beide müssen für den App-Client erlaubt sein.',
      'Angefordert war {requestedScope}.',
    ],
    aws_cognito_grant_not_allowed: ['Dieser App-Client darf in Cognito keine Client Credentials benutzen.'],
    aws_cognito_method_or_secret: [
      'Cognito hat Client ID oder Secret nicht angenommen.',
      'Es antwortet genauso, wenn sie an einer anderen Stelle gesendet wurden, als es nachsah.',
    ],
    google_assertion_wanted: [
      'Google bietet keine Client Credentials an: Servicekonten melden sich mit einer signierten Assertion an.',
      'Ein Servicekonto hat einen privaten Schlüssel und kein Secret; sein Scope steht in der Assertion, die es signiert.',
    ],
    google_delegation_missing: [
      'Google lässt dieses Servicekonto nicht mit diesen Scopes für Benutzer handeln.',
    ],
    google_assertion_scope: [
      'Google nimmt den Scope nicht an, der in der Assertion steht.',
      'Den Scope eines Servicekontos liest es dort und keinen daneben.',
    ],
    google_assertion_key: [
      'Google kennt den Schlüssel nicht, der die Assertion für dieses Servicekonto signiert hat.',
      'Der Schlüssel wurde gelöscht oder ersetzt, oder er gehört zu einem anderen Konto als dem unter iss.',
    ],
    google_assertion_clock: [
      'Google nimmt die Zeiten in der Assertion nicht an: Eine Uhr geht falsch, oder sie ist zu alt.',
    ],
    genesys_cloud_wrong_region: [
      'Genesys Cloud kennt diesen Client in dieser Region nicht.',
      'Regionen sind getrennt: Ein Client, der in einer stimmt, ist in jeder anderen unbekannt, und die Antwort ist dieselbe wie bei einem falschen Secret.',
    ],
    genesys_cloud_api_host: [
      'Das ist der Host des API von Genesys Cloud. Token kommen von seinem Anmelde-Host.',
    ],
    dynatrace_resource_missing: ['Dynatrace verlangt den Parameter resource, und er wurde nicht gesendet.'],
  }),
  advice: {
    layer7_check_request:
      'Nachsehen, was der Anbieter für sein Gateway dokumentiert: was es bei jeder Anfrage neben dem Üblichen verlangt, etwa einen eigenen Schlüssel oder Header, ein Client-Zertifikat oder einen genauen Pfad.',
    layer7_check_call:
      'Nachsehen, was der Dienst für sein Gateway dokumentiert: was es bei jeder Anfrage neben dem Üblichen verlangt, etwa einen eigenen Schlüssel oder Header, ein Client-Zertifikat oder einen genauen Pfad.',
    aws_api_gateway_check_stage:
      'Die Adresse mit der Invoke URL des API vergleichen: Seine Stage, etwa /prod, steht darin, außer wo eine eigene Domain sie nennt.',
    aws_api_gateway_check_call_stage:
      'Die Prüf-URL mit der Invoke URL des API vergleichen: Seine Stage, etwa /prod, steht darin, außer wo eine eigene Domain sie nennt.',
    aws_api_gateway_check_key:
      'Wenn der Anbieter einen Schlüssel für sein Gateway ausgegeben hat, ihn im Header x-api-key unter Request-Header senden und seinen Wert prüfen.',
    aws_api_gateway_check_call_key:
      'Wenn der Dienst einen Schlüssel ausgegeben hat, ihn im Header x-api-key als Autorisierungsfeld senden und seinen Wert prüfen.',
    aws_cognito_use_resource_scope:
      'Einen Scope wie https://api.example.com/read anfordern und ihn unter „Custom scopes“ des App-Clients erlauben.',
    aws_cognito_allow_flow:
      'Für den App-Client den Grant-Typ „Client credentials“ einschalten. Er braucht ein Client Secret, das beim Anlegen gewählt wird.',
    google_delegate:
      'Einen Administrator von Google Workspace die Client ID des Servicekontos unter „Domain-wide delegation“ eintragen lassen, mit genau den Scopes der Assertion. Für eigene Daten sub in der Assertion weglassen.',
    google_no_secret_sign_in:
      'Einen anderen Weg in dieses API benutzen, etwa einen API-Schlüssel, wo das API einen nimmt. ID und Secret eines OAuth-Clients dienen nur der Anmeldung von Menschen.',
    genesys_cloud_use_region:
      'Den Anmelde-Host der Region benutzen, in der die Organisation liegt, etwa login.mypurecloud.de für Frankfurt. Es ist der, den die Administratoren in ihrem Browser sehen.',
    genesys_cloud_use_login_host: 'Das Token beim Anmelde-Host derselben Region anfordern.',
    dynatrace_add_resource:
      'Eine Zeile mit dem Schlüssel resource und der URN des Kontos hinzufügen, etwa urn:dtaccount: mit der UUID des Kontos dahinter.',
  },
};
