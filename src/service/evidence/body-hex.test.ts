import { describe, expect, it } from 'vitest';
import { runTest } from '../testing/run-test.ts';
import { answer } from '../testing/transport-results.ts';

const secret = 'correct hörse battery';
const encoder = new TextEncoder();

function bytes(...parts: (string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : part)),
  );
}

async function hexOf(body: Uint8Array<ArrayBuffer> | string, complete = true): Promise<string | null> {
  const { exchanges } = await runTest([answer({ body, complete })], { clientSecret: secret });
  return exchanges[0]?.response?.body.hex ?? null;
}

const masked = (count: number) => '--'.repeat(count);

describe('the bytes of a body', () => {
  it('are kept where it is no text', async () => {
    expect(await hexOf(bytes([0x1f, 0x8b, 0x08, 0x00, 0xff], 'ab'))).toBe('1f8b0800ff6162');
    expect(await hexOf(bytes([0x00], 'ab'))).toBe('006162');
    expect(await hexOf('{"error":"x","letters":"äöü"}\r\n')).toBeNull();
  });

  it('are kept as far as they are shown', async () => {
    expect(await hexOf(new Uint8Array(100_000))).toBe('00'.repeat(4096));
  });

  it.each([
    ['in UTF-8', [...encoder.encode(secret)]],
    ['in Latin-1', Array.from(secret, (character) => character.charCodeAt(0))],
    ['in base64', [...encoder.encode(btoa('correct horse battery').replace(/=+$/, ''))]],
  ])('are masked where they are a secret, %s', async (_, spelled) => {
    const hex = (await hexOf(bytes([0xff, 0xfe], spelled, [0xff]))) ?? '';
    expect(hex.startsWith('fffe--')).toBe(true);
    expect(hex.endsWith('ff')).toBe(true);
    expect(hex).toContain(masked(8));
  });

  it('are masked in a secret that goes on where no more is shown', async () => {
    const hex = (await hexOf(bytes(new Array<number>(4086).fill(0), secret, [0, 0]))) ?? '';
    expect(hex).toBe('00'.repeat(4086) + masked(10));
  });

  it('are masked in UTF-16', async () => {
    const text = JSON.stringify({ error_description: `You sent ${secret}.` });
    const units = Array.from(text, (character) => [character.charCodeAt(0), 0]).flat();
    const hex = (await hexOf(bytes(units))) ?? '';
    expect(hex).toContain(masked(secret.length));
    expect(hex).not.toContain(
      Array.from('battery', (letter) => `${letter.charCodeAt(0).toString(16)}00`).join(''),
    );
  });
});
