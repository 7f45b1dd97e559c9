const character = 'Zeichen für Zeichen';

/** What to try. A suggestion that changes the profile or leads to a field says so beside its text. */
export const suggestionTexts: Readonly<Record<string, string>> = {
  correct_field: 'Das Feld korrigieren und noch einmal testen.',
  check_host_name: 'Die Schreibweise des Hostnamens {host} prüfen.',
  check_internal_name:
    'Falls {host} nur in einem Firmennetz bekannt ist, muss dieser Server dort laufen, wo das DNS dieses Netzes gefragt werden kann.',
  check_address: `Die Token-Request-URL ${character} mit der Dokumentation des Anbieters vergleichen.`,
  check_renewal_address: `Die Refresh Token URL ${character} mit der Dokumentation des Anbieters vergleichen.`,
  get_new_refresh_token:
    'Noch einmal testen: Das bringt ein neues Refresh Token. Ein abgelaufenes, widerrufenes oder ersetztes wird nie wieder angenommen.',
  have_consent_given:
    'Einen Benutzer oder Administrator beim Anbieter dem zustimmen lassen, was dieser Client anfordert: Die Token-Anfrage zeigt ihm dafür keine Seite.',
  check_port: 'Den Port in der Adresse prüfen. Ohne Angabe benutzt https 443.',
  check_tenancy: 'Die Tenancy prüfen: Sie ist ein Teil der Adresse.',
  ask_network: 'Beim Betreiber des Netzes fragen, ob dieser Server {host} auf Port {port} erreichen darf.',
  ask_operator: 'Den Betreiber dieses Servers bitten, das zu erlauben; die Einstellung ist {setting}.',
  ask_provider: 'Beim Anbieter fragen, mit der genauen Zeit des Tests und dem, was unter „Antwort“ steht.',
  ask_provider_status: 'Die Statusseite des Anbieters ansehen oder seine Betreiber fragen.',
  test_again: 'Gleich noch einmal testen.',
  wake_instance:
    'Die Instanz wecken und noch einmal testen, sobald sie läuft: eine Entwicklerinstanz von ServiceNow, indem man sie im Entwicklerportal öffnet.',
  test_again_later: '{retryAfterSeconds} Sekunden warten, dann noch einmal testen.',
  wait_for_unlock:
    'Vor dem nächsten Test warten, bis die Sperre vorbei ist, oder sie vom Betreiber von {host} aufheben lassen: Weitere Versuche können sie verlängern.',
  have_enabled:
    'Den Client oder das Konto vom Betreiber von {host} wieder freischalten lassen oder ein anderes benutzen: Solange es abgeschaltet ist, lässt nichts es ein, was das Profil sendet.',
  use_https: 'In der Adresse https:// benutzen.',
  use_plain_address: 'Die Adresse ohne Benutzernamen, Passwort und ohne einen Teil hinter # eingeben.',
  use_public_address: 'Eine Adresse benutzen, die für Aufrufe von außen gedacht ist.',
  run_server: 'Das Produkt mit seinem Server starten (npm start), um echte Identity Provider zu erreichen.',
  use_practice_provider:
    'Eine Adresse des Übungs-Identity-Providers benutzen. Die Seite practice/ neben dieser führt sie alle auf.',
  renew_certificate: 'Den Betreiber von {host} bitten, sein Zertifikat zu erneuern.',
  check_clock: 'Die Uhr der Maschine prüfen, auf der dieser Server läuft.',
  complete_chain: 'Den Betreiber von {host} bitten, seine Zwischenzertifikate mitzusenden.',
  trust_authority:
    'Stammt das Zertifikat von einer Stelle des eigenen Unternehmens, deren Zertifikat unter Zertifizierungsstelle eingeben. Der Betreiber dieses Servers kann sie mit NODE_EXTRA_CA_CERTS allen Profilen bekannt machen.',
  use_certificate_name: 'Den Hostnamen benutzen, für den das Zertifikat ist.',
  show_client_certificate:
    'Hat dieser Client ein Zertifikat, unter Client-Authentifizierung gegenseitiges TLS wählen und das Zertifikat mit seinem Schlüssel eingeben.',
  sign_assertion:
    'Hat dieser Client ein Schlüsselpaar, unter Client-Authentifizierung eine Assertion wählen und seinen privaten Schlüssel eingeben.',
  check_client_certificate:
    'Prüfen, ob dieses Zertifikat das ist, das {host} von diesem Client erwartet, und ob alle Zertifikate seiner Aussteller darauf folgen.',
  renew_client_certificate:
    'Ein Zertifikat eingeben, das noch gilt: {host} lehnt dieses nach eigenen Worten als abgelaufen oder widerrufen ab.',
  ask_for_secret_login: 'Beim Anbieter fragen, ob sich dieser Client mit ID und Secret allein anmelden darf.',
  use_plain_port: 'Prüfen, ob ein anderer Port dieses Hosts https anbietet.',
  ask_for_modern_tls: 'Den Betreiber von {host} bitten, TLS 1.2 oder 1.3 anzubieten.',
  use_redirect_target: 'Die Adresse benutzen, auf die verwiesen wird.',
  check_redirect_target: 'Wenn {location} vertrauenswürdig ist, als Token-Request-URL eingeben.',
  use_token_endpoint:
    'Den Token-Endpunkt in der Dokumentation des Anbieters nachsehen, oft …/oauth2/token oder …/oauth/token. Der Authorization-Endpunkt ist eine andere Adresse.',
  use_token_path:
    'Den Token-Endpunkt benutzen: Diese Adresse sieht nach dem Authorization-Endpunkt aus, an dem sich Menschen anmelden.',
  trim_secret: 'Das Client Secret ohne den Leerraum darum neu eingeben.',
  check_client_and_secret:
    'Die Client ID prüfen und das Secret neu eingeben: Vielleicht wurde es erneuert oder gehört zu einer anderen Client ID.',
  renew_secret:
    'Beim Anbieter ein neues Client Secret erzeugen lassen und eingeben: Das gesendete wird nicht mehr angenommen, wie auch immer es gesendet wird.',
  check_user: 'Benutzername und Passwort neu eingeben.',
  check_account:
    'Beim Anbieter nachsehen, ob das Konto gesperrt ist oder einen zweiten Faktor braucht: Dann bringt kein Passwort allein ein Token.',
  check_registered_key:
    'Prüfen, ob der öffentliche Schlüssel zu diesem privaten für diesen Client registriert ist, mit seiner Schlüssel-ID, wo der Anbieter danach fragt.',
  check_registered_certificate:
    'Prüfen, ob dieses Zertifikat oder sein Inhaber für diesen Client registriert ist, mit gegenseitigem TLS als Art der Anmeldung.',
  use_mutual_tls_address:
    'Nachsehen, ob der Anbieter einen eigenen Token-Endpoint für gegenseitiges TLS hat (mtls_endpoint_aliases): Der übliche fragt vielleicht nie nach dem Zertifikat.',
  check_assertion_algorithm:
    'Den Signaturalgorithmus der Assertion mit dem vergleichen, den der Anbieter von diesem Client erwartet.',
  renew_assertion:
    'Eine neue Assertion machen und unter Scope eintragen, mit dem Schlüssel, den Namen und der Audience, die der Anbieter dokumentiert: Sie gilt in der Regel für Minuten, oft für eine Anfrage, und was eingetragen ist, geht mit jeder hinaus.',
  check_assertion_lifetime:
    'Die Lebensdauer der Assertion mit dem vergleichen, was der Anbieter erlaubt: Manche nehmen nur kurze an.',
  check_assertion_audience:
    'Die Audience der Assertion mit der Dokumentation des Anbieters vergleichen: Manche wollen den Issuer, manche die Token-Adresse.',
  check_client_id: `Die Client ID ${character} mit der vergleichen, die der Anbieter aufführt.`,
  check_environment: 'Prüfen, ob Client und Adresse zur selben Umgebung gehören, etwa Test oder Produktion.',
  send_in_body: 'Client ID und Secret im Body senden. Manche Anbieter lesen sie nur dort.',
  send_in_header: 'Client ID und Secret in einem Basic-Header senden. Manche Anbieter lesen sie nur dort.',
  encode_basic:
    'Client ID und Secret im Basic-Header kodieren, wie OAuth es vorschreibt. Sie enthalten Zeichen, die das brauchen.',
  do_not_encode_basic:
    'Client ID und Secret im Basic-Header nicht kodieren. Sie enthalten Zeichen, die manche Anbieter zu dekodieren vergessen.',
  authenticate_client:
    'Dem Profil ein Client Secret geben und es in einem Basic-Header senden. Dieser Client scheint eins zu brauchen.',
  send_no_secret:
    'Die Client ID allein senden, ohne Secret: Der Anbieter kennt diesen Client als öffentlichen.',
  register_confidential:
    'Diesen Client als vertraulichen mit einem Secret registrieren lassen: Beim Anbieter ist er ein öffentlicher Client.',
  allow_grant: 'Den Grant-Typ „{grant}“ beim Anbieter für diesen Client erlauben.',
  check_scope: 'Den Scope mit den Scopes vergleichen, die der Anbieter für diesen Client aufführt.',
  add_scope: 'Eine Zeile mit dem Schlüssel scope und dem Scope hinzufügen, den der Anbieter dokumentiert.',
  separate_by_space: 'Scopes durch Leerzeichen trennen, wie OAuth es vorschreibt.',
  separate_by_comma: 'Scopes durch Kommas trennen. Manche Anbieter wollen das.',
  check_audience:
    'Die Zeilen audience oder resource unter Scope prüfen: Sie müssen genau so sein, wie der Anbieter sie kennt.',
  add_audience:
    'Eine Zeile mit dem Schlüssel audience oder resource hinzufügen, die den Dienst nennt, für den das Token ist.',
  add_request_header:
    'Den Header, den der Anbieter verlangt, unter Request-Header hinzufügen und seinen Wert als geheim markieren.',
  check_request_header:
    'Den Header mit dem Schlüssel unter Request-Header mit der Dokumentation des Anbieters vergleichen: seinen Namen und seinen Wert, der ersetzt worden oder für eine andere Umgebung sein kann.',
  check_parameters:
    'Die Zeilen unter Scope mit den Parametern in der Dokumentation des Anbieters vergleichen.',
  grant_access: 'Diesem Client beim Anbieter Zugriff auf den Dienst geben.',
  allow_address: 'Beim Betreiber von {host} fragen, ob er nur Aufrufe von bestimmten Adressen annimmt.',
  ask_for_bearer: 'Beim Anbieter um einen Client bitten, der einfache Bearer-Token benutzen darf.',
  read_documentation: 'Den Fehler {error} in der Dokumentation des Anbieters nachsehen.',
  ask_proxy_operator:
    'Beim Betreiber des Netzes nach einem Weg zu {host} fragen, der keine Anmeldung am Proxy braucht.',
  sign_in_to_network: 'Im Netz, in dem dieser Server läuft, anmelden, dann noch einmal testen.',
  slow_down: 'Seltener testen, und ein Token benutzen, bis es abläuft.',
  use_oauth_endpoint:
    'Den OAuth-v2-Token-Endpunkt des Anbieters benutzen, der so antwortet, wie der Standard es vorsieht.',
  take_token_from:
    'Wenn das das Token ist, aus {path} nehmen. Der Anbieter hält sich dort nicht an den Standard.',
  take_token_as_standard: 'Das Token aus access_token nehmen, wo der Standard es hat.',
  take_token_from_text:
    'Wenn die ganze Antwort das Token ist, sie so nehmen, wie sie ist. Der Anbieter hält sich dort nicht an den Standard.',
  take_token_from_form:
    'Das Token aus dem erhaltenen Formular nehmen. Der Anbieter hält sich dort nicht an den Standard.',
  assume_bearer:
    'Wenn der Anbieter ein Bearer-Token dokumentiert, als Pfad zum Token access_token nennen. Als Typ gilt dann Bearer.',
  check_where_token_is: 'Prüfen, wo das Profil das Token sucht: unter „Nicht Standard“.',
  request_by_get: 'Die Token-Anfrage mit GET senden. Der Anbieter hält sich dort nicht an den Standard.',
  request_by_post: 'Die Token-Anfrage mit POST senden, wie OAuth es vorschreibt.',
  send_json: 'Die Parameter als JSON senden. Der Anbieter hält sich dort nicht an den Standard.',
  send_form: 'Die Parameter als Formular senden, wie OAuth es vorschreibt.',
  use_own_grant_type:
    'Wenn der Anbieter einen eigenen Grant-Typ dokumentiert, ihn eingeben. Sonst das Feld leer lassen.',
  ask_for_correct_answer:
    'Dem Anbieter sagen, was an seiner Antwort falsch ist: Kein OAuth-Client kann sie benutzen.',

  add_token_field:
    'Ein Autorisierungsfeld hinzufügen, das {credential} trägt, in der Regel den Header Authorization mit dem Namen eines Schemas, einem Leerzeichen und den Zugangsdaten.',
  use_scheme: 'Den Wert des Headers Authorization mit {wantedScheme} und einem Leerzeichen beginnen.',
  use_bearer: 'Den Wert des Headers Authorization mit Bearer und einem Leerzeichen beginnen.',
  ask_for_bearer_calls:
    'Den Betreiber des Dienstes fragen, ob er auch einfache Bearer-Token annimmt, an einer anderen Adresse oder nach einer Änderung seiner Einstellungen.',
  check_status:
    'Den Statuscode für Autorisierungsfehler prüfen, falls der Dienst diesen Status auch für anderes benutzt.',
  check_token_place:
    'Die Autorisierungsfelder mit der Dokumentation des Dienstes vergleichen: in welchem Header oder an welcher anderen Stelle er {credential} verlangt.',
  ask_for_scope: 'Auch um den Scope {missingScope} bitten und noch einmal testen.',
  check_entered: 'Neu eingeben und prüfen, ob es zur aufgerufenen Umgebung gehört.',
  renew_entered:
    'Beim Dienst erneuern lassen und das Neue eingeben: Nach seinen Worten ist das Eingegebene abgelaufen oder widerrufen.',
  check_call_address: `Die Prüf-URL ${character} mit der Dokumentation des Dienstes vergleichen.`,
  use_method: 'Mit {allowed} aufrufen.',
  add_payload: 'Was der Dienst erwartet, als Payload-Felder hinzufügen und mit POST aufrufen.',
  check_fields: 'Die Autorisierungsfelder mit den Parametern in der Dokumentation des Dienstes vergleichen.',
  add_call_header: 'Den Header, den der Dienst dokumentiert, als weiteres Autorisierungsfeld hinzufügen.',
  check_call_header:
    'Das Autorisierungsfeld mit dem Schlüssel mit der Dokumentation des Dienstes vergleichen: den Namen seines Headers und seinen Wert, der ersetzt worden oder für eine andere Umgebung sein kann.',
  ask_for_this_sign_in:
    'Den Betreiber des Dienstes fragen, ob er auch {credential} annimmt, an einer anderen Adresse oder nach einer Änderung seiner Einstellungen.',
  use_api_token:
    'Beim Dienst ein Token für Programme erzeugen, etwa ein API-Token, Access-Token oder App-Passwort, und es dort eingeben, wo seine Dokumentation es verlangt, oft anstelle des Passworts.',
  use_token_type:
    'Ein Profil eines Typs anlegen, der ein Token holt, etwa eines für OAuth v2, und es statt dieses Profils benutzen.',
  name_tenant:
    'Sagen, welche Organisation oder welcher Mandant aufgerufen wird, wie der Dienst es dokumentiert: in einem Header, als weiteres Autorisierungsfeld, oder in der Prüf-URL. Das Token allein sagt es nicht oder ist für eine andere Organisation.',
  use_sign_in_type:
    'Eine Adresse aufrufen, bei der es nicht um den angemeldeten Benutzer geht, oder ein Profil eines Typs anlegen, bei dem sich Benutzer anmelden, etwa OAuth v2 mit Autorisierungscode.',
  ask_service:
    'Beim Betreiber des Dienstes fragen, mit der genauen Zeit des Tests und dem, was unter „Antwort“ steht.',
  ask_service_status: 'Die Statusseite des Dienstes ansehen oder seine Betreiber fragen.',

  check_consumer:
    'Das Consumer Secret neu eingeben und den Consumer Key mit dem vergleichen, den der Anbieter angibt.',
  check_consumer_key: `Den Consumer Key ${character} mit dem vergleichen, den der Anbieter angibt.`,
  check_link: `Den {link} ${character} mit der Dokumentation des Anbieters vergleichen.`,
  check_user_link: `Den Link zur Anmeldung der Benutzer ${character} mit der Dokumentation des Anbieters vergleichen.`,
  use_hmac_sha1: 'Mit HMAC-SHA1 signieren, das fast jeder Anbieter von OAuth v1 annimmt.',
  use_hmac_sha256: 'Mit HMAC-SHA256 signieren, das manche Anbieter verlangen.',
  ask_for_oauth_1a: 'Den Anbieter nach einer Adresse fragen, die OAuth 1.0a spricht (RFC 5849).',

  register_callback: `Die Callback-URL {callbackUrl} ${character} beim Anbieter eintragen.`,
  finish_sign_in: 'Noch einmal testen und im Fenster bleiben, bis es sagt, dass die Anmeldung fertig ist.',
  allow_windows:
    'Dieser Seite in der Adressleiste des Browsers erlauben, Fenster zu öffnen, und noch einmal testen.',
  consent: 'Noch einmal testen und den Zugriff erlauben, um den der Identity Provider bittet.',
  ask_administrator:
    'Bei der Verwaltung des Identity Providers fragen, ob Benutzer diesem Client Zugriff geben dürfen oder ob sie das für alle tut.',
  assign_user:
    'Einen Administrator des Identity Providers diesen Client dem Benutzer zuweisen lassen, der sich anmeldet, oder sich als ein Benutzer anmelden, der ihn hat.',
  ask_for_plain_request:
    'Den Anbieter bitten, die Anfrage dieses Clients so anzunehmen, wie sie in der Adresse steht: Ein Profil schickt sie weder voraus (PAR, RFC 9126) noch signiert es sie (RFC 9101).',
  allow_pkce:
    'Beim Anbieter PKCE mit der Methode S256 für diesen Client erlauben lassen: Jede Anmeldung sendet es (RFC 7636).',
  check_authorization_url: `Die Authorization-URL ${character} mit der Dokumentation des Anbieters vergleichen.`,
  check_issuer: `Den Issuer ${character} mit dem vergleichen, was der Anbieter über sich angibt.`,
  check_proxies: 'Die Betreiber der Seiten zwischen hier und dem Anbieter fragen, ob sie Adressen verändern.',
  check_additional_fields:
    'Die Zeilen unter „Zusätzliche Felder“ mit der Dokumentation des Anbieters vergleichen.',
  get_new_code: 'Noch einmal testen: Ein Code gilt einmal und nur etwa eine Minute lang.',
};
