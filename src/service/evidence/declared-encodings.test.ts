import { describe, expect, it } from 'vitest';
import { runTest } from '../testing/run-test.ts';
import { answer } from '../testing/transport-results.ts';

type Part = string | readonly number[];

/** Text in UTF-8, and bytes as they are. */
function bytesOf(...parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
}

const latin1 = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const japanese = [0x83, 0x47, 0x83, 0x89, 0x81, 0x5b];

async function read(
  body: Uint8Array<ArrayBuffer>,
  contentType: string | null,
  clientSecret = 'Zx81!c4n4ry-QwErTy',
) {
  const headers = contentType === null ? {} : { 'content-type': contentType };
  const outcome = await runTest([answer({ status: 400, headers, body })], { clientSecret });
  return { outcome, shown: outcome.exchanges[0]?.response?.body, said: outcome.diagnosis?.explanation };
}

describe('a body in another encoding than UTF-8', () => {
  it.each([
    [
      'text/plain; charset=iso-8859-1',
      bytesOf(latin1('Ungültiger Schlüssel')),
      'Ungültiger Schlüssel',
      'windows-1252',
    ],
    ['text/plain; charset=windows-1252', bytesOf([0x80, 0x93, 0x41, 0x94]), '€“A”', 'windows-1252'],
    ['text/plain; charset="windows-1251"', bytesOf([0xcd, 0xe5, 0xf2]), 'Нет', 'windows-1251'],
    ['text/html; charset=Shift_JIS', bytesOf('<title>', japanese, '</title>'), 'エラー', 'shift_jis'],
    ['text/html', bytesOf('<html><meta charset=shift_jis><title>', japanese), 'エラー', 'shift_jis'],
    [
      null,
      bytesOf(
        '<html><meta http-equiv="Content-Type" content="text/html; charset=latin1"><title>',
        latin1('Übel'),
      ),
      'Übel',
      'windows-1252',
    ],
    [
      'text/xml',
      bytesOf('<?xml version="1.0" encoding="ISO-8859-1"?><Code>no</Code><Message>', latin1('Übel')),
      'Übel',
      'windows-1252',
    ],
  ])('is read as it says that it is (%s)', async (contentType, body, text, charset) => {
    const { shown, said } = await read(body, contentType);
    expect(shown).toMatchObject({ charset, isUtf8: false, hex: null });
    expect(shown?.text).toContain(text);
    expect(said).toContain(text);
  });

  it.each([
    ['text/plain; charset=nonsense', bytesOf(latin1('für'))],
    ['text/plain; charset=utf-8', bytesOf(latin1('für'))],
    ['text/plain; charset=utf-16le', bytesOf(latin1('für'))],
    ['text/html; charset=utf-8', bytesOf('<meta charset=latin1>', latin1('für'))],
    ['application/json; charset=iso-8859-1', bytesOf('{"error":"', latin1('für'), '"}')],
    [null, bytesOf(latin1('für'))],
  ])('is read as UTF-8 where that is unknown or cannot be (%s)', async (contentType, body) => {
    const { shown } = await read(body, contentType);
    expect(shown).toMatchObject({ charset: null, isUtf8: false });
    expect(shown?.text).toContain('f\ufffdr');
  });

  it('is read as UTF-8 where it is that, whatever it says', async () => {
    const { shown } = await read(bytesOf('für'), 'text/plain; charset=iso-8859-1');
    expect(shown).toMatchObject({ text: 'für', charset: null, isUtf8: true });
  });

  it('has its secrets masked and the rest read', async () => {
    const { shown } = await read(bytesOf(latin1('für Zx81!c4n4ry-QwErTy')), 'text/plain; charset=iso-8859-1');
    expect(shown?.text).toMatch(/^für ‹client secret of 18 characters, \w+›$/);
    const umlauts = await read(
      bytesOf(latin1('für pässwörd-c4n4ry')),
      'text/plain; charset=iso-8859-1',
      'pässwörd-c4n4ry',
    );
    expect(umlauts.shown?.text).toMatch(/^für ‹client secret of 15 characters, \w+›$/);
  });
});

describe('a secret that an encoding makes look different', () => {
  const ascii = 'Zx81!c4n4ry-QwErTy';
  const umlauts = 'pässwörd-c4n4ry';
  const invisible = Array.from(ascii).join('\u200b');
  const labels = [
    ...[
      'utf-7',
      'utf-16',
      'utf-16le',
      'utf-16be',
      'hz-gb-2312',
      'iso-2022-jp',
      'iso-2022-kr',
      'x-user-defined',
    ],
    ...['replacement', 'shift_jis', 'gbk', 'gb18030', 'big5', 'euc-jp', 'euc-kr', 'koi8-r', 'windows-1251'],
    ...['windows-1252', 'macintosh', 'ibm866', 'iso-8859-8', 'utf-8'],
  ];
  const tricks: Readonly<Record<string, readonly [secret: string, written: readonly Part[]]>> = {
    'behind a byte that takes the next along': [ascii, [[0x83], ascii, [0xff]]],
    'behind another such byte': [ascii, [[0xe9], ascii, [0xff]]],
    'behind escapes': [ascii, ['\u001b$B', ascii, '\u001b(B', [0xff]]],
    'between tildes': [ascii, ['~{', ascii, '~}', [0xff]]],
    'behind one byte of two': [ascii, [[0xff], ascii]],
    'behind two bytes': [ascii, [[0xff, 0xff], ascii]],
    'in UTF-16': [ascii, [[0xff, 0xfe], latin1(Array.from(ascii).join('\0'))]],
    'in UTF-8': [umlauts, [[0xff], umlauts]],
    'in Latin 1': [umlauts, [[0xff], latin1(umlauts)]],
    'between invisible marks': [ascii, [[0xff], invisible]],
  };

  function decoded(label: string, written: readonly Part[]): string[] {
    try {
      return [
        new TextDecoder(label)
          .decode(bytesOf(...written))
          .replaceAll('\ufffd', '')
          .trim(),
      ];
    } catch {
      return [];
    }
  }

  it.each(Object.entries(tricks))('is found nowhere %s', async (_, [secret, written]) => {
    for (const label of labels)
      for (const [type, before] of [
        ['plain', ''],
        ['html', '<title>'],
        ['html', `<meta charset=${label}><title>`],
        ['xml', `<?xml version="1.0" encoding="${label}"?><error>`],
      ]) {
        const contentType =
          before === '' || before === '<title>' ? `text/${type}; charset=${label}` : `text/${type}`;
        const { outcome } = await read(bytesOf(before ?? '', ...written), contentType, secret);
        const text = JSON.stringify(outcome);
        expect(text, label).not.toMatch(/c4n4ry|c.{0,6}4.{0,6}n.{0,6}4.{0,6}r.{0,6}y/);
        for (const form of decoded(label, written))
          expect(text, label).not.toContain(JSON.stringify(form).slice(1, -1));
      }
  });

  it('is looked for behind what is kept of a body, from where its beginning is quoted', async () => {
    const short = 'c4n4ryQw';
    const body = bytesOf(' '.repeat(70_000), [0x83], short, [0xff]);
    const { outcome } = await read(body, 'text/plain; charset=shift_jis', short);
    expect(outcome.exchanges[0]?.response?.body).toMatchObject({ charset: null });
    expect(JSON.stringify(outcome)).not.toContain(short.slice(1));
  });
});
