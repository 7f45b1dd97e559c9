import type { FieldErrorMessageKey } from '#contract/field-errors.ts';

type WithUnderscore<Key extends string> = Key extends `${infer Code}.${infer Field}`
  ? `${Code}_${Field}`
  : Key;

const fullUrl = 'Eine vollständige URL eingeben, die mit https:// beginnt.';

/**
 * Field errors by the contract's code, or by `code_field` where one field has
 * a wording of its own. The contract brings the English texts, so only what
 * this page says differently stands here; other languages have all of them.
 */
export const fieldErrors: Readonly<Record<WithUnderscore<FieldErrorMessageKey>, string>> = {
  required: 'Einen Wert eingeben.',
  required_name: 'Einen Namen eingeben.',
  required_clientId: 'Die Client ID eingeben.',
  required_clientSecret: 'Das Client Secret eingeben.',
  required_clientKey: 'Den privaten Schlüssel eingeben.',
  required_clientCertificate:
    'Das Zertifikat eingeben oder eine Datei hochladen, die Schlüssel und Zertifikat enthält.',
  required_clientKeyPassphrase: 'Die Passphrase eingeben: Dieser Schlüssel ist verschlüsselt.',
  required_username: 'Den Benutzernamen eingeben.',
  required_password: 'Das Passwort eingeben.',
  required_formFields: 'Ein Formularfeld für das hinzufügen, was der Benutzer eingibt.',
  required_consumerKey: 'Den Consumer Key eingeben.',
  required_consumerSecret: 'Das Consumer Secret eingeben.',
  required_requestTokenUrl: fullUrl,
  required_userAuthorizationUrl: fullUrl,
  required_accessTokenUrl: fullUrl,
  required_tokenHeader: 'Den Namen des Headers eingeben, in dem das Token steht.',
  required_tokenRequestUrl: fullUrl,
  required_authorizationUrl: fullUrl,
  required_baseUrl: fullUrl,
  required_key: 'Einen Schlüssel eingeben oder diese Zeile entfernen.',
  required_value: 'Einen Wert eingeben oder diese Zeile entfernen.',
  required_fieldKey: 'Einen Feldschlüssel eingeben.',
  required_issuer: 'Den Issuer eingeben, etwa https://id.example.com',
  required_tenant: 'Die Tenancy eingeben.',
  required_variable: 'Den Wert eingeben.',
  required_title: 'Den Titel eingeben, den der Benutzer sieht.',
  required_startValue: 'Einen Wert eingeben: Sonst kann es niemand, da sich das Feld nicht ausfüllen lässt.',
  required_checkUrl: 'Die URL zur Prüfung der Autorisierung eingeben: Ein Test ruft sie auf.',
  invalid_type: 'Dieser Wert hat den falschen Typ: Erwartet wurde {expected}.',
  invalid_value: 'Dieser Wert ist keiner der erlaubten: {allowed}.',
  datetime_invalid: 'Datum und Uhrzeit in UTC angeben, etwa 2026-11-27T09:30:00Z.',
  uuid_invalid: 'Eine UUID angeben, etwa 8f14e45f-ceea-467f-8a1b-0242ac120002.',
  base64url_invalid:
    'Nur Buchstaben, Ziffern, - und _ benutzen (base64url), so wie es beim Export in der Datei stand.',
  unknown_key: 'Dieser Name ist hier nicht bekannt: {key}. Die Schreibweise prüfen oder ihn weglassen.',
  too_short: 'Mindestens {minimum} Zeichen.',
  too_long: 'Höchstens {maximum} Zeichen.',
  too_many_rows: 'Höchstens {maximum} Zeilen.',
  too_small: 'Der kleinste Wert ist {minimum}.',
  too_large: 'Der größte Wert ist {maximum}.',
  control_character: 'Zeilenumbrüche oder Steuerzeichen entfernen.',
  half_character:
    'Hier steht ein halbes Zeichen, etwa von einem abgeschnittenen Emoji. Es entfernen oder ganz eingeben.',
  taken: 'Ein anderes Profil hat diesen Namen schon.',
  url_invalid: fullUrl,
  url_not_https:
    'https:// benutzen. Einfaches http ist nur für Adressen dieser Maschine da, etwa http://localhost.',
  url_userinfo: 'Benutzernamen und Passwort aus der URL entfernen.',
  url_fragment: 'Das # und was darauf folgt entfernen.',
  address_blocked: 'Diese Adresse ist gesperrt ({reason}), und keine Einstellung öffnet sie.',
  address_blocked_setting: 'Diese Adresse ist gesperrt ({reason}). Die Regel wird durch {setting} gesetzt.',
  tenant_missing: "'{tenant}' in die Basis-URL einfügen.",
  tenant_not_enabled: "Unter „Subdomain (auch Tenancy-URL)“ Ja wählen, um hier '{tenant}' zu benutzen.",
  tenant_position: "'{tenant}' kann im Hostnamen, im Pfad oder in der Query stehen, nicht hier.",
  tenant_owns_host:
    "'{tenant}' vor eine eigene Domain setzen, etwa '{tenant}'.example.com. Hier würde es bestimmen, wohin das Secret gesendet wird.",
  tenant_invalid: 'Nur Buchstaben, Ziffern und Bindestriche benutzen, höchstens {maximum}.',
  unknown_placeholder_url: '{placeholder} durch einen eigenen Wert ersetzen. Möglich ist auch {known}.',
  unknown_placeholder_secure:
    'Was in doppelten geschweiften Klammern steht, ist hier nicht bekannt. Möglich ist {known}.',
  unknown_placeholder: '{placeholder} ist hier nicht bekannt. Möglich ist {known}.',
  placeholder_position:
    '{placeholder} kann im Pfad oder in der Query stehen, nicht dort, wo es bestimmt, wer aufgerufen wird.',
  unknown_variable: 'Die Umgebungsvariable {variable} gibt es nicht.',
  variable_unreadable:
    'Der Wert der Umgebungsvariablen {variable} lässt sich mit den Schlüsseln dieses Servers nicht öffnen. Neu eingeben.',
  variable_name_invalid:
    'Buchstaben, Ziffern und Unterstriche benutzen und mit einem Buchstaben oder Unterstrich beginnen.',
  too_many_variables: 'Höchstens {maximum} Umgebungsvariablen. Zuerst eine löschen.',
  variable_in_use: 'Benutzt von {profiles}.',
  secrets_would_move:
    'Mit diesem Wert würden die gespeicherten Secrets von {profiles} an eine andere Adresse gesendet.',
  secret_in_browser:
    'Dieser Wert geht durch den Browser des Benutzers, der ihn dort lesen kann. Nicht als geheim markieren, und kein Secret eingeben.',
  reserved_key: '{key} wird vom Protokoll gesetzt und ist als Schlüssel nicht möglich.',
  unsafe_key: '{key} ist als Schlüssel nicht möglich.',
  header_name_invalid:
    'Für einen Header-Namen Buchstaben, Ziffern und Bindestriche benutzen, keine Leerzeichen.',
  header_name_reserved: 'Den Header {key} setzt die Anfrage selbst.',
  header_value_invalid: 'Ein Header-Wert ist eine Zeile aus Zeichen von ISO-8859-1.',
  input_key_invalid:
    'Mit einem Buchstaben beginnen, dann Buchstaben, Ziffern, Bindestriche und Unterstriche benutzen.',
  data_type_mismatch: 'Einen Wert vom Typ {dataType} eingeben.',
  data_type_mismatch_number: 'Eine Zahl eingeben.',
  data_type_mismatch_email: 'Eine E-Mail-Adresse eingeben.',
  answer_path_invalid:
    'Die Namen der Member von außen nach innen schreiben, mit Punkten dazwischen, etwa data.access_token.',
  basic_fields_missing: '{placeholder} braucht ein Formularfeld vom Typ Textfeld und eins vom Typ Passwort.',
  payload_needs_post:
    '{method} hat keinen Body, der {key} tragen könnte. POST als Methode wählen oder einen anderen Feldtyp.',
  path_place_missing:
    '{place} in den Pfad der URL zur Prüfung der Autorisierung einfügen oder einen anderen Feldtyp wählen.',
  path_param_invalid: 'Für einen Pfadparameter Buchstaben, Ziffern, Bindestriche und Unterstriche benutzen.',
  duplicate_field_scope:
    '{key} wird schon gesendet: Es ist ein Schlüssel unter Scope. Eins von beiden behalten.',
  duplicate_field: '{place} {key} steht schon in der Liste.',
  scope_character_secure: 'Ein Scope kann keine Anführungszeichen und Backslashes enthalten.',
  scope_character: 'Ein Scope kann {character} nicht enthalten.',
  mask_value:
    'Das ist die Maske, die für ein gespeichertes Secret steht. Das Secret selbst eingeben oder das Feld leer lassen, um es zu behalten.',
  key_unreadable:
    'Das ist kein lesbarer privater Schlüssel. Den ganzen PEM-Block von -----BEGIN PRIVATE KEY----- bis zu seinem Ende einfügen, oder ein privates JWK.',
  key_encrypted:
    'Dieser Schlüssel ist mit einer Passphrase verschlüsselt. Entschlüsselt benutzen: openssl pkcs8 -in key.pem. Er wird hier versiegelt.',
  passphrase_wrong:
    'Diese Passphrase öffnet den Schlüssel nicht. Die eingeben, mit der er verschlüsselt wurde.',
  key_file_unreadable:
    'Diese Datei ist nicht als PKCS#12 lesbar. Neu exportieren, oder Schlüssel und Zertifikat als PEM angeben.',
  key_rounds_too_many:
    'Die Passphrase wird in mehr als 300.000 Runden abgeleitet, in zu vielen über alle Teile hinweg, oder in mehr, als die anderen Schlüssel desselben Imports übrig lassen, was diesen Server aufhalten würde. Mit weniger neu verschlüsseln (openssl: -iter 100000), weniger solche Schlüssel auf einmal importieren, oder Schlüssel und Zertifikat entschlüsselt als PEM angeben. Sie werden hier versiegelt.',
  key_file_without_key: 'Diese Datei enthält keinen privaten Schlüssel. Mit ihrem Schlüssel exportieren.',
  certificate_unreadable:
    'Das ist kein lesbares Zertifikat. Den ganzen PEM-Block von -----BEGIN CERTIFICATE----- bis zu seinem Ende einfügen.',
  certificate_unreadable_key:
    'Hier steht auch ein privater Schlüssel. Herausnehmen: Nur Zertifikate gehören hierher, und was hier steht, wird nicht versiegelt.',
  certificate_expired: 'Dieses Zertifikat ist am {validTo} abgelaufen. Ein gültiges benutzen.',
  certificate_not_yet_valid: 'Dieses Zertifikat gilt ab {validFrom}. Eines benutzen, das jetzt gültig ist.',
  certificate_key_mismatch:
    'Der private Schlüssel gehört nicht zu diesem Zertifikat. Die beiden angeben, die zusammen erzeugt wurden.',
  key_not_private: 'Das ist {found}. Den privaten Schlüssel dazu einfügen.',
  key_kind_unsupported:
    'Einen RSA-Schlüssel, einen Schlüssel auf der Kurve P-256, P-384 oder P-521 oder einen Ed25519-Schlüssel benutzen.',
  key_too_short: 'Dieser RSA-Schlüssel hat {bits} Bit. Einen von mindestens {minimum} Bit benutzen.',
  algorithm_mismatch: '{algorithm} passt nicht zu: {found}. Möglich ist {fitting}.',
  secret_reentry_required:
    'Dieses Secret neu eingeben: Es würde jetzt an {destination} gesendet und wurde für eine andere Adresse eingegeben.',
  secret_unreadable:
    'Das gespeicherte Secret lässt sich mit den Schlüsseln dieses Servers nicht öffnen. Neu eingeben.',
  unknown_row:
    'Diese Zeile ist noch nicht gespeichert und hat deshalb keinen gespeicherten Wert. Einen eingeben.',
  required_text: 'Einfügen, was importiert werden soll, oder eine Datei wählen.',
  passphrase_wrong_file:
    'Diese Passphrase öffnet die Secrets der Datei nicht. Sie prüfen oder ohne die Secrets importieren.',
  passphrase_short:
    'Mindestens {minimum} Zeichen verwenden: Wer die Datei hat, kann beliebig viele Passphrasen probieren.',
  too_many_profiles: 'Höchstens {maximum} Profile auf einmal.',
  taken_in_text:
    'Ein anderes Profil dieses Imports hat denselben Namen. Einen anderen Namen wählen oder eines davon auslassen.',
  changed_meanwhile:
    'Das Profil, das ersetzt wird, wurde nach der Vorschau gespeichert oder geändert. Zuerst jenes ansehen, oder dieses auslassen.',
  import_too_large: 'Das ist zu groß für den Import: Höchstens {maximum} MiB. In Teilen importieren.',
  import_too_large_yaml:
    'Das ist zu groß für den Import als YAML: Höchstens {maximum} MiB. In JSON umwandeln oder nur die Security Schemes importieren.',
  import_too_much: 'Das enthält zu viel für einen Import. In Teilen importieren.',
  import_binary: 'Das ist kein Text. Eine JSON-, YAML- oder Textdatei wählen.',
  import_encoding:
    'Diese Datei ist nicht in UTF-8, also sind ihre Buchstaben nicht sicher zu lesen. Sie in einem Texteditor als UTF-8 speichern und noch einmal wählen.',
  import_unknown:
    'Das ist nichts, was importiert werden kann: keine Exportdatei, kein cURL-Befehl, keine Postman-Collection und kein Auth-Block davon, keine OpenAPI Security Schemes.',
  import_postman_v1:
    'Das ist Version 1 des Formats von Postman, die hier nicht gelesen wird. Die Datei in Postman importieren, im Menü der Collection Export und Collection v2.1 wählen und jene Datei verwenden.',
  import_unreadable: 'Das lässt sich nicht als {format} lesen. Prüfen, ob es vollständig ist.',
  import_unreadable_line: 'Das lässt sich nicht als {format} lesen: siehe Zeile {line}.',
  import_too_faulty:
    'In dieser Datei ist mehr falsch, als sich nennen lässt. Prüfen, ob es eine Exportdatei ist, so wie sie exportiert wurde.',
  import_too_deep: 'Das ist tiefer als {maximum} Ebenen verschachtelt.',
  import_newer:
    'Diese Datei stammt von einer neueren Version (Format {version}; dieser Server liest bis {known}). Diesen Server aktualisieren oder die Profile von einem dieser Version neu exportieren.',
  import_changed:
    'Die Profile dieser Datei wurden nach dem Export geändert, deshalb werden ihre Secrets nicht herausgegeben. Ohne die Secrets importieren oder neu exportieren.',
  import_empty: 'Darin ist nichts, woraus ein Profil werden kann.',
  import_value_refused:
    'Dieser Wert kann hier nicht angegeben werden. Das Profil nach dem Import bearbeiten.',
  duplicate_id: 'Zwei Zeilen haben dieselbe id.',
};
