import { meanings, type ProviderTexts } from './meanings.ts';

/** Calls of Xero, Salesforce, Zendesk, Atlassian, Microsoft SharePoint and Microsoft Graph. */
export const callsOfSuites: ProviderTexts = {
  meanings: meanings({
    xero_tenant_missing: [
      'Xero erfuhr nicht, welche Organisation aufgerufen wird, oder dieses Token darf keine aufrufen.',
      'Es antwortet so auf ein gültiges Token ohne den Header xero-tenant-id.',
    ],
    xero_tenant_not_connected: [
      'Dieses Token darf die Organisation nicht aufrufen, die xero-tenant-id nennt.',
      'Die Organisation muss mit der App verbunden sein, und jede hat eine eigene ID.',
    ],
    xero_scope_missing: ['Xero hat das Token angenommen, dem der Scope für diesen Aufruf fehlt.'],
    quickbooks_scope_missing: ['QuickBooks hat das Token angenommen, dem der Scope für diesen Aufruf fehlt.'],
    quickbooks_company_refused: [
      'QuickBooks lässt dieses Token diese Firma hier nicht aufrufen.',
      'Vielleicht ist es für eine andere Firma, der Host gehört zur anderen Umgebung, oder der Scope deckt dieses API nicht ab.',
    ],
    quickbooks_token_refused: ['QuickBooks hat das Token nicht angenommen.'],
    salesforce_called_elsewhere: [
      'Salesforce beantwortet Aufrufe seines API unter der eigenen Adresse der Organisation, nicht unter dieser.',
    ],
    salesforce_session_refused: [
      'Salesforce hat das Token nicht angenommen.',
      'Es kann für eine andere Organisation oder Sandbox als die aufgerufene sein, mit seiner Sitzung geendet haben, oder ihm fehlt der Scope api.',
    ],
    salesforce_header_unread: [
      'Salesforce konnte den Header Authorization nicht lesen.',
      'Es nimmt das Wort Bearer, ein Leerzeichen und das Token an, welches Wort auch seine Challenge nennt.',
    ],
    zendesk_password_refused: [
      'Zendesk hat Benutzername und Passwort nicht angenommen.',
      'In der Regel nimmt es ein API-Token an der Stelle des Passworts an, und dann /token hinter der E-Mail-Adresse des Benutzers.',
    ],
    atlassian_bearer_at_site: [
      'Atlassian nimmt unter der Adresse einer Site kein Bearer-Token an.',
      'Token von OAuth v2 nimmt api.atlassian.com an, und ein API-Token steht an der Stelle eines Passworts.',
    ],
    microsoft_sharepoint_app_only: [
      'SharePoint nimmt das Token einer App allein nur an, wenn sie sich mit einem Zertifikat ausgewiesen hat.',
      'Dieses wurde mit einem Client Secret geholt.',
    ],
    microsoft_sharepoint_for_others: [
      'SharePoint hat das Token nicht angenommen: Es ist für einen anderen Dienst, etwa Microsoft Graph.',
    ],
    microsoft_graph_for_others: [
      'Microsoft Graph hat das Token nicht angenommen: Es ist für einen anderen Dienst.',
    ],
    microsoft_graph_no_permission: [
      'Die App hat überhaupt keine Berechtigung von Microsoft Graph.',
      'Ihr Token nennt keine und wird deshalb abgelehnt.',
    ],
    microsoft_graph_permission_missing: [
      'Der App fehlt eine Berechtigung von Microsoft Graph für diesen Aufruf.',
    ],
  }),
  advice: {
    xero_send_tenant:
      'Den Header xero-tenant-id als Autorisierungsfeld senden, mit der tenantId, die https://api.xero.com/connections für dieses Token nennt.',
    quickbooks_check_company:
      'Die Firmen-ID in der Prüf-URL mit der realmId der Anmeldung vergleichen. Firmen der Sandbox werden unter sandbox-quickbooks.api.intuit.com aufgerufen, andere unter quickbooks.api.intuit.com.',
    salesforce_use_instance:
      'Die Adresse aufrufen, die in der Antwort mit dem Token unter instance_url steht, etwa https://acme.my.salesforce.com, mit demselben Pfad.',
    zendesk_use_api_token:
      'Als Benutzernamen die E-Mail-Adresse mit /token dahinter eingeben, etwa ada@example.com/token, und als Passwort ein API-Token.',
    atlassian_use_cloud_id:
      'Mit einem Token von OAuth v2 https://api.atlassian.com/ex/jira/ oder https://api.atlassian.com/ex/confluence/ mit der Cloud-ID der Site dahinter aufrufen, die https://api.atlassian.com/oauth/token/accessible-resources für das Token nennt.',
    atlassian_use_basic:
      'Mit einem API-Token ein Profil des Typs Basic Auth anlegen: Der Benutzername ist die E-Mail-Adresse, das Passwort das API-Token.',
    microsoft_sharepoint_use_certificate:
      'Als Client-Authentifizierung die mit einem privaten Schlüssel signierte Assertion wählen und deren Zertifikat in der App-Registrierung hochladen.',
    microsoft_sharepoint_use_graph:
      'Oder Microsoft Graph aufrufen, das mit einem Secret geholte Token annimmt: https://graph.microsoft.com/v1.0/sites, mit dem Scope https://graph.microsoft.com/.default.',
    microsoft_sharepoint_use_site_scope:
      'Den Scope verlangen, der mit der SharePoint-Adresse der Organisation beginnt, etwa https://contoso.sharepoint.com/.default.',
    microsoft_graph_use_graph_scope:
      'Den Scope https://graph.microsoft.com/.default verlangen und daneben keinen eines anderen Dienstes.',
    microsoft_graph_grant_permission:
      'Der App-Registrierung die Anwendungsberechtigung hinzufügen, die die Dokumentation für diesen Aufruf nennt, keine delegierte, und einen Administrator ihr zustimmen lassen.',
  },
};
