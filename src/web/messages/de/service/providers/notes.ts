/** What to know of a provider although its token can be used, by the id of the note. The name of the provider stands before it. */
export const providerNotes: Readonly<Record<string, string>> = {
  version_1:
    'Das ist der ältere Endpunkt (v1), der expires_in als Text gibt und resource statt scope nimmt. Neue Anwendungen benutzen /oauth2/v2.0/token.',
  no_lifetime:
    'Es wird nie gesagt, wie lange ein Token gilt. Das ist die Sitzungsdauer der Organisation; wird ein Aufruf mit 401 beantwortet, ist es abgelaufen.',
  instance_url:
    'Aufrufe des API gehen an die Adresse unter instance_url dieser Antwort, die nicht immer die ist, von der das Token kam.',
  geolocation: 'Aufrufe des API gehen an die Adresse unter geolocation dieser Antwort.',
  client_id_header:
    'Aufrufe des API verlangen auch die Client ID, in einem Header namens Client-Id. Als Autorisierungsfeld hinzufügen.',
  api_host: 'Aufrufe mit diesem Token gehen an oauth.reddit.com, nicht an www.reddit.com.',
  own_header:
    'Das API sucht das Token im Header X-Shopify-Access-Token, ohne Bearer. Das Autorisierungsfeld entsprechend einstellen.',
  ask_for_lifetime:
    'Wie lange ein Token gilt, wird nur auf Verlangen gesagt. Eine Zeile mit dem Schlüssel expires_in und 300 bis 172800 Sekunden hinzufügen.',
  older_version:
    'Die älteren Token-Endpunkte geben expires_in in Millisekunden. Der, der auf /ims/token/v3 endet, gibt Sekunden.',
  same_token:
    'Es kommt immer wieder dasselbe Token, bis es abläuft, also kann es kürzer gelten als ein neues.',
  milliseconds:
    'expires_in kommt hier immer in Millisekunden. Die Lebensdauer, die hier steht, wurde so gelesen.',
};
