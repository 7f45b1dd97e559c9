import { meanings, type ProviderTexts } from './meanings.ts';

/** Adobe, HaloPSA, Microsoft Fabric, Oracle, Workday, NetSuite and ADP. */
export const enterpriseSuites: ProviderTexts = {
  meanings: meanings({
    adobe_ims_comma_scopes: [
      'Adobe verlangt Scopes, die durch Kommas getrennt sind, und sie wurden mit Leerzeichen gesendet.',
    ],
    adobe_ims_in_body: ['Adobe hat Client ID und Secret nicht gefunden: Es liest sie aus dem Body.'],
    adobe_marketo_token_over: [
      'Marketo sagt, das Token sei abgelaufen oder unbekannt, obwohl es 200 sagt.',
      'Es gibt dasselbe Token immer wieder, bis es abläuft, so oft es auch angefordert wird.',
    ],
    halo_psa_token_over: [
      'HaloPSA antwortet mit 400, wo andere mit 401 antworten: Das Token ist abgelaufen oder wurde nicht angenommen.',
    ],
    microsoft_fabric_token_over: [
      'Microsoft Fabric antwortet mit 403 und ohne Body, wenn das Token abgelaufen oder nicht dafür gedacht ist.',
    ],
    oracle_ofsll_own_form: [
      'Oracle OFSLL antwortet in einer eigenen Form, mit dem Token unter AuthResponse.Token.',
      'Auch seine Anfrage ist eine andere als die von OAuth: JSON mit AuthRequest, und der Header identity-domain.',
    ],
    workday_other_proof: ['Workday lässt Maschinen mit einem eigenen Header zu: dem Wort ID statt Basic.'],
    netsuite_other_proof: [
      'NetSuite lässt Clients mit einer Assertion zu, die mit dem Schlüssel eines Zertifikats signiert ist, nicht mit einem Secret.',
    ],
    adp_other_proof: ['ADP verlangt neben ID und Secret ein Client-Zertifikat.'],
  }),
  advice: {
    workday_ask_for_other_client:
      'Die Administratoren von Workday um einen API-Client bitten, der sich mit einem Basic-Header anmeldet.',
    netsuite_ask_for_other_client:
      'In NetSuite ein Zertifikat für die Integration hochladen und als Client-Authentifizierung die mit seinem privaten Schlüssel signierte Assertion wählen.',
    adp_ask_for_other_client:
      'Ein Profil sendet ein Zertifikat oder ein Secret, und ADP verlangt beides: ADP um einen anderen Zugang bitten.',
  },
};
