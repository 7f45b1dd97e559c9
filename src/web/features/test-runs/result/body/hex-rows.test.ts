import { describe, expect, it } from 'vitest';
import { hexRows } from './hex-rows.ts';

describe('hexRows', () => {
  it('sets out sixteen bytes a row, with what is readable of them', () => {
    const rows = hexRows('1f8b08004869207e7f80ff20416263648a31');
    expect(rows.map(({ offset }) => offset)).toEqual(['000000', '000010']);
    expect(rows[0]?.bytes.map(({ hex }) => hex).join(' ')).toBe(
      '1f 8b 08 00 48 69 20 7e 7f 80 ff 20 41 62 63 64',
    );
    expect(rows[0]?.bytes.map(({ character }) => character).join('')).toBe('....Hi ~... Abcd');
    expect(rows[1]?.bytes).toEqual([
      { hex: '8a', character: '.' },
      { hex: '31', character: '1' },
    ]);
  });

  it('shows of a masked byte only that it is there', () => {
    expect(hexRows('41--')[0]?.bytes[1]).toEqual({ hex: '••', character: '•' });
  });

  it('has no rows for no bytes', () => {
    expect(hexRows('')).toEqual([]);
  });
});
