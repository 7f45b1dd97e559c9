import { meanings, type ProviderTexts } from './meanings.ts';

const askedFor = 'Angefordert war {requestedScope}.';

/** Microsoft Entra ID. */
export const microsoftEntra: ProviderTexts = {
  meanings: meanings({
    microsoft_entra_AADSTS7000215: [
      'Microsoft Entra ID nimmt das Client Secret nicht an.',
      'Meist wurde die Secret ID statt des Werts (Value) kopiert. Entra zeigt den Wert nur einmal, gleich nachdem das Secret erstellt wurde.',
    ],
    microsoft_entra_AADSTS7000222: [
      'Das Client Secret ist abgelaufen: Microsoft Entra ID nimmt es nicht mehr an.',
    ],
    microsoft_entra_AADSTS700016: [
      'Microsoft Entra ID kennt in diesem Tenant keine Anwendung mit dieser Client ID.',
      'Die Client ID ist falsch, die Adresse ist die eines anderen Tenants, oder der App wurde dort nie zugestimmt.',
    ],
    microsoft_entra_AADSTS7000229: [
      'Die Anwendung hat in diesem Tenant keinen Service Principal.',
      'Ein Administrator des Tenants hat die Anwendung dort noch nicht hinzugefügt.',
    ],
    microsoft_entra_AADSTS90002: [
      'Microsoft Entra ID kennt keinen Tenant mit dem Namen in dieser Adresse.',
      'Der Tenant ist falsch geschrieben, hat kein Abonnement mehr oder gehört zu einer anderen Cloud.',
    ],
    microsoft_entra_AADSTS900023: ['Der Tenant in der Adresse ist weder ein Domainname noch eine Tenant-ID.'],
    microsoft_entra_AADSTS900144: [
      'Microsoft Entra ID vermisst einen Parameter der Anfrage.',
      'Eine Anfrage, deren Body nicht als Formular kodiert ist, sieht dort aus, als fehlten alle Parameter.',
    ],
    microsoft_entra_AADSTS1002012: [
      'Für Client Credentials muss der Scope auf /.default enden.',
      'Eine Anwendung ohne Benutzer kann keine einzelnen Berechtigungen anfordern. Sie bekommt die, die ein Administrator erteilt hat.',
      askedFor,
    ],
    microsoft_entra_AADSTS70011: [
      'Microsoft Entra ID nimmt den angeforderten Scope nicht an.',
      'Für Client Credentials nimmt es genau einen: das API mit /.default dahinter.',
      askedFor,
    ],
    microsoft_entra_AADSTS500011: [
      'Microsoft Entra ID kennt in diesem Tenant kein API mit diesem Namen.',
      'Was vor /.default steht, ist nicht die Application ID URI eines API, das dieser Tenant hat.',
      askedFor,
    ],
    microsoft_entra_AADSTS501051: [
      'Die Anwendung hat an diesem API keine Rolle, und das API nimmt nur Anwendungen, die eine haben.',
    ],
    microsoft_entra_AADSTS7000112: ['Die Anwendung ist in diesem Tenant abgeschaltet.'],
    microsoft_entra_AADSTS7000218: [
      'Microsoft Entra ID bekam weder ein Client Secret noch eine signierte Assertion.',
    ],
    microsoft_entra_AADSTS9002326: [
      'Der Client ist als Single-Page-Anwendung registriert, für die nur ein Browser Token anfordern darf.',
    ],
    microsoft_entra_AADSTS53003: [
      'Eine Richtlinie für bedingten Zugriff im Tenant lässt diesen Client kein Token bekommen.',
      'In der Regel lässt sie Workload-Identitäten nur von bestimmten Adressen zu.',
    ],
    microsoft_entra_conditional_access: [
      'Eine Richtlinie für bedingten Zugriff im Tenant lässt diesen Benutzer kein Token bekommen.',
      'Solche Richtlinien verlangen ein verwaltetes Gerät, ein bekanntes Netz oder ein geringes Risiko, was eine Anfrage dieses Servers vielleicht nicht bietet.',
    ],
    microsoft_entra_AADSTS9002327: [
      'Der Client ist als Single-Page-Anwendung registriert, für die nur ein Browser Token anfordern darf.',
    ],
    microsoft_entra_AADSTS50196: [
      'Microsoft Entra ID hat diesen Client angehalten: Er hat dasselbe Token zu oft angefordert.',
    ],
    microsoft_entra_AADSTS901002: [
      'Dieser Endpunkt nimmt den Parameter resource nicht an.',
      'Der Endpunkt v2.0 verlangt einen Scope; nur der ältere, ohne /v2.0, nimmt eine resource.',
    ],
    microsoft_entra_second_factor: [
      'Microsoft Entra ID verlangt von diesem Benutzer einen zweiten Faktor, nach dem der Password Grant nicht fragen kann.',
    ],
    microsoft_entra_AADSTS65001: ['Dem, was die Anwendung anfordert, hat noch niemand zugestimmt.'],
    microsoft_entra_AADSTS650057: ['Das angeforderte API gehört nicht zu den Berechtigungen der Anwendung.'],
    microsoft_entra_AADSTS50105: [
      'Die Anwendung nimmt nur Benutzer und Clients, die ihr zugewiesen sind, und dieser ist es nicht.',
    ],
    microsoft_entra_AADSTS700025: [
      'Die Anwendung ist als öffentlicher Client registriert, der kein Secret hat, und eines wurde gesendet.',
    ],
    microsoft_entra_AADSTS700027: [
      'Microsoft Entra ID kennt den Schlüssel nicht, der die Assertion signiert hat.',
    ],
    microsoft_entra_AADSTS700024: [
      'Die signierte Assertion war zur Zeit von Microsoft Entra ID nicht gültig.',
    ],
    microsoft_entra_scope_missing: ['Microsoft Entra ID verlangt einen Scope, und es wurde keiner gesendet.'],
  }),
  advice: {
    microsoft_entra_use_secret_value:
      'Den Wert (Value) des Secrets eingeben, nicht seine Secret ID. Ist er nicht mehr zu sehen, unter „Certificates & secrets“ ein neues erstellen.',
    microsoft_entra_new_secret:
      'Unter „Certificates & secrets“ der App-Registrierung ein neues Client Secret erstellen und seinen Wert hier eingeben.',
    microsoft_entra_check_application_id:
      'Die Client ID mit „Application (client) ID“ auf der Übersichtsseite der App-Registrierung vergleichen. „Object ID“ ist eine andere.',
    microsoft_entra_check_tenant:
      'Den Tenant in der Adresse mit „Directory (tenant) ID“ auf der Übersichtsseite der App-Registrierung vergleichen.',
    microsoft_entra_consent:
      'Einen Administrator des Tenants der Anwendung einmal zustimmen lassen; damit wird sie dort hinzugefügt.',
    microsoft_entra_use_default:
      'Die Berechtigungen anfordern, die der App erteilt wurden: mit dem Scope /.default dieses API.',
    microsoft_entra_ask_for_default:
      'Genau einen Scope anfordern: die Application ID URI des API mit /.default dahinter, etwa api://orders/.default.',
    microsoft_entra_check_api_uri:
      'Die Application ID URI unter „Expose an API“ in der App-Registrierung des API selbst kopieren und /.default dahinter setzen.',
    microsoft_entra_assign_role:
      'Der Anwendung eine App-Rolle des API geben und einen Administrator zustimmen lassen.',
    microsoft_entra_enable_application:
      'Einen Administrator bitten, sie unter „Enterprise applications“, „Properties“ wieder einzuschalten.',
    microsoft_entra_register_as_web:
      'Für diesen Client die Plattform „Web“ registrieren, oder für den Assistenten eine eigene Registrierung benutzen.',
    microsoft_entra_let_user_sign_in:
      'Den Authorization Type „OAuth v2 (authorization code)“ benutzen: Dort meldet sich der Benutzer auf einer Seite von Microsoft an.',
    microsoft_entra_exempt_user:
      'Oder einen Administrator bitten, diesen Benutzer bei Aufrufen von diesem Server vom zweiten Faktor auszunehmen.',
    microsoft_entra_exempt_from_policy:
      'Einen Administrator die Anmeldung unter „Anmeldeprotokolle“, „Bedingter Zugriff“ nachsehen und diesen Benutzer oder diese Anwendung dafür ausnehmen lassen.',
    microsoft_entra_grant_admin_consent:
      'Einen Administrator unter „API permissions“ der App-Registrierung zustimmen lassen.',
    microsoft_entra_assign_to_application:
      'Einen Administrator der Anwendung unter „Enterprise applications“, „Users and groups“ den Benutzer zuweisen lassen, oder eine Gruppe, in der er direkt Mitglied ist. Ein Client braucht eine App-Rolle von ihr.',
    microsoft_entra_register_platform_web:
      'Soll sie ein Secret haben, die Plattform „Web“ dafür registrieren und unter „Authentication“ „Allow public client flows“ auf „No“ setzen.',
    microsoft_entra_add_api_permission:
      'Das API unter „API permissions“ der App-Registrierung hinzufügen und einen Administrator zustimmen lassen.',
    microsoft_entra_upload_certificate:
      'Das Zertifikat dieses Schlüssels unter „Certificates & secrets“ der App-Registrierung hochladen und seinen Fingerabdruck als Key ID angeben.',
    microsoft_entra_drop_resource:
      'Die Zeile resource entfernen und stattdessen einen Scope anfordern: dasselbe API mit /.default dahinter.',
  },
};
