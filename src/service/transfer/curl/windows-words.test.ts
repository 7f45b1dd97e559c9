import { describe, expect, it } from 'vitest';
import { windowsCommands } from './windows-words.ts';

const wordsOf = (text: string) => windowsCommands(text).flat();

describe('a percent sign of the command prompt', () => {
  it.each([
    ['as Chrome escapes it', '^"p=w^%^C3^%^A9^%^40x^"', 'p=w%C3%A9%40x'],
    ['as Firefox puts it into quotes', '^"p=w"%"C3"%"A9^"', 'p=w%C3%A9'],
    ['of encoded characters', '"p=w%C3%A9" ^"', 'p=w%C3%A9'],
    ['of encoded characters and others', '"p=%E2%82%AC%21%41" ^"', 'p=%E2%82%AC%21%41'],
    ['escaped before a name', '^%PATH^%', '%PATH%'],
  ])('%s is one, and no variable', (_how, text, word) => {
    expect(wordsOf(text)[0]).toMatchObject({ text: word, variables: [] });
  });

  it.each([
    ['"%CLIENT_ID%:%SECRET%" ^"', '{{env.CLIENT_ID}}:{{env.SECRET}}', ['CLIENT_ID', 'SECRET']],
    ['^"%CLIENT_ID%^"', '{{env.CLIENT_ID}}', ['CLIENT_ID']],
    ['"%AB%:x" ^"', '{{env.AB}}:x', ['AB']],
  ])('around a name is a variable: %s', (text, word, variables) => {
    expect(wordsOf(text)[0]).toMatchObject({ text: word, variables });
  });
});
