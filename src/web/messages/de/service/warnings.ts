/** What works but should be known. */
export const warningTexts: Readonly<Record<string, string>> = {
  no_store_missing:
    'Der Antwort fehlt Cache-Control: no-store. Etwas unterwegs könnte eine Kopie des Tokens behalten (RFC 6749 5.1).',
  content_type_not_json:
    'Die Antwort ist JSON, nennt sich aber {contentType}. Strengere Clients als dieser werden sie ablehnen.',
  charset_not_utf8: 'Die Antwort sagt charset={charset} und wurde als UTF-8 gelesen, was JSON sein muss.',
  byte_order_mark:
    'Die Antwort beginnt mit einer Byte Order Mark, die JSON nicht haben darf (RFC 8259 8.1). Sie wurde übergangen.',
  duplicate_keys: 'Namen stehen in der Antwort doppelt: {names}. Es zählte jeweils der letzte.',
  unexpected_success_status: 'Das Token kam mit Status {status}. OAuth schreibt 200 vor (RFC 6749 5.1).',
  lifetime_missing: 'Die Antwort sagt nicht, wie lange das Token gilt ({expiryName}).',
  lifetime_elsewhere:
    'Die Antwort sagt unter {expiryName}, wie lange das Token gilt ({stated}), und nicht unter expires_in. Es wurde als {seconds} Sekunden gelesen.',
  lifetime_as_text: '{expiryName} ist der Text „{stated}“, wo OAuth eine Zahl verlangt.',
  lifetime_unreadable: '{expiryName} ist „{stated}“, keine Zahl von Sekunden. Es wurde nicht benutzt.',
  lifetime_not_positive:
    '{expiryName} ist {stated}: Demnach wäre das Token schon abgelaufen. Es wurde nicht benutzt.',
  lifetime_in_milliseconds:
    '{expiryName} ist {stated}, was nur in Millisekunden gemeint sein kann. Gelesen wurde es als {seconds} Sekunden.',
  lifetime_as_date:
    'Die Antwort nennt einen Zeitpunkt ({stated}), wo OAuth eine Zahl von Sekunden verlangt. Gelesen wurde er als {seconds} Sekunden ab jetzt.',
  lifetime_out_of_range:
    '{expiryName} ist {stated}, länger, als irgendjemand meinen kann. Es wurde nicht benutzt.',
  lifetime_very_long: 'Das Token soll {stated} Sekunden gelten, mehr als 30 Tage.',
  scope_narrowed: 'Nicht jeder Scope wurde erteilt. Es fehlt: {missing}.',
  scope_widened: 'Mehr wurde erteilt, als angefragt war: {added}.',
  scope_as_list: 'Die Antwort gibt den Scope als Liste, wo OAuth Text mit Leerzeichen verlangt.',
  scope_with_commas: 'Die Antwort trennt Scopes durch Kommas, wo OAuth Leerzeichen verlangt.',
  scope_unreadable: 'Der Scope in der Antwort ist kein Text, also ist nicht bekannt, was erteilt wurde.',
  scope_duplicate: 'Der Scope {duplicates} wird mehr als einmal angefragt.',
  refresh_token_unused:
    'Es kam ein Refresh Token, das Client Credentials nicht brauchen (RFC 6749 4.4.3). Es wird nicht behalten.',
  refresh_token_unreadable: 'Das refresh_token in der Antwort ist kein brauchbarer Text.',
  refresh_token_missing:
    'Eine Refresh-Token-URL ist eingetragen, aber es kam kein Refresh Token. Stattdessen wird ein neues Token angefordert.',
  session_handle_missing:
    'Eine Refresh-Token-URL ist eingetragen, aber mit dem Token kam kein oauth_session_handle. Läuft es ab, muss sich ein Benutzer neu anmelden.',
  id_token_present:
    'Es kam ein ID Token. Es sagt etwas über einen Benutzer und nützt Client Credentials nichts.',
  cookie_set: 'Die Antwort setzt ein Cookie ({names}). Es wird nicht behalten.',
  clock_skew:
    'Die Uhr von {host} und die Uhr dieses Servers weichen um {seconds} Sekunden ab. Token scheinen dann zu früh oder zu spät abzulaufen.',
  token_expired: 'Nach seinem Claim exp war das Token schon abgelaufen, als es kam.',
  token_not_yet_valid: 'Nach seinem Claim nbf gilt das Token erst in {seconds} Sekunden.',
  token_type_assumed: 'Die Antwort nennt das Token nicht Bearer-Token. Es wird als solches benutzt.',
  token_bound_to_certificate:
    'Das Token ist an ein Client-Zertifikat gebunden (cnf). Ein Dienst nimmt es nur zusammen mit diesem Zertifikat an, und dieses Profil zeigt keines (RFC 8705 3).',
  token_long: 'Das Token hat {length} Zeichen. Viele Server lehnen Header von zusammen mehr als 8 KiB ab.',
  token_characters_unusual:
    'Das Token enthält Zeichen, die ein Bearer-Header nicht haben sollte (RFC 6750 2.1), etwa „{character}“. Die meisten Server nehmen sie an.',
  secret_in_token_address:
    'In der Adresse der Token-Anfrage steht: {credential}. Adressen landen in den Logs von Servern und Proxys: POST benutzen oder eine andere Client-Authentifizierung, wenn der Anbieter das erlaubt.',
  secret_outer_space: 'Das Client Secret beginnt oder endet mit Leerraum. Vielleicht wurde er mit eingefügt.',
  consumer_secret_outer_space:
    'Das Consumer Secret beginnt oder endet mit Leerraum. Vielleicht wurde er mit eingefügt.',
  signature_plaintext:
    'Mit PLAINTEXT geht das Consumer Secret selbst mit jeder Anfrage mit. Besser eine Signatur der Art HMAC wählen, wo der Anbieter eine annimmt.',
  password_grant:
    'RFC 9700 2.4 verbietet diesen Grant für Neues: Das Passwort des Benutzers geht durch dieses Produkt, und ein zweiter Faktor kann nicht abgefragt werden. OAuth v2 (Authorization Code) benutzen, wo der Anbieter es anbietet.',
  hmac_secret_short:
    'Das Client Secret hat {bits} Bit. {algorithm} verlangt mindestens {neededBits} (RFC 7518 3.2), und manche Anbieter lehnen weniger ab.',
  plain_http: 'Anfragen gehen ohne https an {host}. Alle auf dem Weg könnten Secret und Token mitlesen.',
  plain_http_call: 'Die Prüf-URL geht ohne https an {host}. Alle auf dem Weg könnten {credential} mitlesen.',
  call_answer_too_large:
    'Die Antwort auf den API-Aufruf ist größer als {limitBytes} Bytes. Nur ihr Anfang wurde gelesen.',
  issuer_not_checked:
    'Der Identity Provider sagt, er sei {answeredBy}. Als Issuer eingetragen, werden Antworten anderer abgelehnt (RFC 9207).',
  client_certificate_ends_soon:
    'Das Client-Zertifikat läuft am {validTo} ab, in {days} Tagen. Vorher ein neues ausstellen und registrieren lassen.',
  client_id_with_colon:
    'Die Client ID enthält einen Doppelpunkt. In einem Basic-Header ohne Kodierung beginnt das Secret dann zu früh.',
  payload_needs_body:
    '{key} ist ein Payload-Feld, und eine {method}-Anfrage hat keinen Body. Es wurde weggelassen.',
  payload_made_post:
    '{key} ist ein Payload-Feld, deshalb ist das Beispiel ein POST: Ein GET hat keinen Body.',
  payload_body_not_object:
    'Der Body des Aufrufs ist weder ein JSON-Objekt noch ein Formular, also hat {key} darin keinen Platz.',
  path_place_missing: 'Die Adresse des Aufrufs hat keine Stelle {place} für den Pfadparameter {key}.',
  field_left_out: '{key} wurde im Beispiel weggelassen: {message}',
  token_value_missing: 'Die Token-Antwort hat kein {name}, deshalb wurde {key} weggelassen.',
  secret_in_address:
    'In der Adresse jedes Aufrufs steht: {name}. Adressen landen in Logs; ein Header ist sicherer.',
  token_in_address:
    'Das Token steht in der Adresse jedes Aufrufs ({key}). Adressen landen in Logs; ein Header ist sicherer (RFC 6750 5.3).',
  provider_note: '{providerName}: {note}',
};
