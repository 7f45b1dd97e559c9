import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { useTimeText, type TimeText } from './time-text.ts';

function say(saying: (text: TimeText) => string): string {
  function Said() {
    return saying(useTimeText());
  }
  return renderToStaticMarkup(
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      <Said />
    </IntlProvider>,
  );
}

const now = new Date('2026-11-23T12:00:00Z');
const minutesBefore = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe('times', () => {
  it.each([
    [0, 'just now'],
    [2, '2 min ago'],
    [60, '1 h ago'],
    [26 * 60, 'yesterday'],
    [3 * 24 * 60, '3 days ago'],
    [30 * 24 * 60, 'Oct 24, 2026'],
  ])('%d minutes before', (minutes, said) => {
    expect(say((text) => text.ago(minutesBefore(minutes), now))).toBe(said);
  });

  it.each([
    [2, 'Nov 23, 2026, 11:58'],
    [30 * 24 * 60, '12:00'],
  ])('%d minutes before, in full', (minutes, said) => {
    expect(say((text) => text.besides(minutesBefore(minutes), now)).replace('\u202f', ' ')).toBe(said);
  });

  it.each([
    [0.4, '0 ms'],
    [412.3, '412 ms'],
    [999.6, '1.0 s'],
    [1300, '1.3 s'],
    [10_000, '10.0 s'],
  ])('%d milliseconds long', (milliseconds, said) => {
    expect(say((text) => text.duration(milliseconds))).toBe(said);
  });
});
