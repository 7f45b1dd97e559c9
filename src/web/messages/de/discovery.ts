import type * as en from '../en/discovery.ts';
import type { Translated } from '../translated.ts';

/** The dialog that asks a provider for its addresses. */
export const discovery: Translated<typeof en.discovery> = {
  open: 'Über den Issuer ermitteln',
  title: 'Über den Issuer ermitteln',
  issuer: 'Issuer',
  hint: 'Die Adresse, die der Anbieter als seinen Issuer nennt, etwa https://id.example.com/tenant',
  discover: 'Ermitteln',
  use: 'Diese Adressen übernehmen',
  cancel: 'Abbrechen',
  filled: 'Die Adressen wurden eingetragen.',
  tried: 'Abgefragte Adressen',
  saysOfItself: 'Was der Anbieter über sich angibt',
  tokenEndpoint: 'Token-Endpunkt',
  mutualTlsTokenEndpoint: 'Token-Endpunkt für gegenseitiges TLS',
  changedWithMethod: 'Mit der Client-Authentifizierung geändert',
  movedWithMethod:
    'Die Token-Adresse ist jetzt die, die der Anbieter für diese Client-Authentifizierung nennt.',
  authorizationEndpoint: 'Authorization-Endpunkt',
  methods: 'Client-Authentifizierung',
  scopes: 'Scopes',
  notSaid: 'nicht angegeben',
  withStatus: 'HTTP {status} · {text}',
  found: 'Hier steht, was das Profil braucht.',
  refused_by_policy: 'Die Regeln dieses Servers lassen diese Adresse nicht zu. Es wurde nichts gesendet.',
  not_reached: 'Es kam keine vollständige Antwort.',
  not_there: 'Unter dieser Adresse gibt es nichts.',
  not_told: 'Der Server sagt es nicht, oder nicht jetzt.',
  redirected: 'Sie führt zu einer anderen Adresse; dem wird nicht gefolgt.',
  redirectedTo: 'Sie führt zu {told}; dem wird nicht gefolgt.',
  blocked: 'Eine Firewall oder ein Proxy oder Filter des Netzes hat an ihrer Stelle geantwortet.',
  not_metadata: 'Was kam, sind nicht die Metadaten eines Authorization Servers.',
  issuer_mismatch: 'Als Issuer ist ein anderer angegeben, deshalb wird nichts davon verwendet.',
  otherIssuer:
    'Als Issuer ist {told} angegeben, deshalb wird nichts davon verwendet. Ist dieser Anbieter gemeint, das als Issuer eingeben.',
  issuerOfTenants:
    'Als Issuer ist {told} angegeben. Das als Issuer eingeben, mit der ID des eigenen Tenants an der Stelle der Klammern.',
  refused: '<code></code> wird von den Regeln dieses Servers abgelehnt und weggelassen.',
  methodNotListed: 'Der Anbieter führt die gewählte Client-Authentifizierung nicht auf: {method}.',
  strongerListed:
    'Der Anbieter nimmt auch {methods} an. Mit einem Schlüssel wird ihm kein Secret anvertraut; das ist vorzuziehen (RFC 9700 2.5).',
  grantNotListed: 'Der Anbieter nennt den Grant-Typ nicht, den dieser Autorisierungstyp verwendet: {grant}.',
  scopesNotListed: 'Der Anbieter führt nicht auf: {scopes}.',
};
