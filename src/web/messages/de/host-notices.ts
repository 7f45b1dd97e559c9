import type { HostNoticeCode } from '#contract/host-notice.ts';

const andVariables = '{variables, plural, =0 {} one { und # Variable} other { und # Variablen}}';
const variablesOnly = '{variables, plural, one {# Variable} other {# Variablen}}';
const notOpened = `Secrets von {count, plural, =0 {${variablesOnly}} one {# Profil${andVariables}} other {# Profilen${andVariables}}} lassen sich nicht öffnen.`;

/** What a host says of itself, by the contract's code. The contract brings the English texts. */
export const hostNotices: Readonly<Record<HostNoticeCode, string>> = {
  key_absent:
    'Es gibt keinen Schlüssel für Secrets: Gespeicherte lassen sich nicht öffnen, neue nicht speichern. Die Konsole des Servers sagt, was zu tun ist.',
  key_missing: `${notOpened} Der Schlüssel {key}, der sie versiegelt hat, gehört nicht zu den Schlüsseln des Servers. Dem Server diesen Schlüssel wiedergeben oder diese Secrets neu eingeben.`,
  key_replaced: `${notOpened} Der Schlüssel {key} des Servers ist nicht der, der sie versiegelt hat. Dem Server jenen Schlüssel wiedergeben oder diese Secrets neu eingeben.`,
  key_gone: `${notOpened} Diese Seite hält ihren Schlüssel nur im Arbeitsspeicher und wurde neu geladen. Diese Secrets neu eingeben.`,
};
