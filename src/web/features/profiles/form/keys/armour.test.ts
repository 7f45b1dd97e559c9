import { expect, it } from 'vitest';
import { armoured } from './armour.ts';

const pem = '-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n';
const ofText = (text: string) => new TextEncoder().encode(text);
const littleEndian = new Uint8Array(Buffer.from(`\ufeff${pem}`, 'utf16le'));
const bigEndian = new Uint8Array(Buffer.from(littleEndian).swap16());

it.each([
  ['UTF-8', ofText(pem)],
  ['UTF-8 with its mark', ofText(`\ufeff${pem}`)],
  ['UTF-16, as PowerShell writes it', littleEndian],
  ['UTF-16 of the other order', bigEndian],
])('takes PEM as it is in %s', (_, bytes) => {
  expect(armoured(bytes)).toBe(pem);
});

it('puts DER into PEM', () => {
  expect(armoured(new Uint8Array([0x30, 0x03, 0x02, 0x01, 0x00]))).toContain('-----BEGIN PRIVATE KEY-----');
});

it.each([
  ['no bytes', new Uint8Array()],
  ['a line alone', ofText('\r\n')],
])('finds nothing in %s', (_, bytes) => {
  expect(armoured(bytes)).toBeNull();
});
