import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TextParameters } from '#contract/diagnosis.ts';
import { MachineSentence } from '../ui/machine-text/machine-text.tsx';
import { loadDialogTexts, loadPageTexts, type Locale, type PageTexts } from './catalogue.ts';
import { useDiagnosisText } from './diagnosis-text.ts';
import type { DiagnosisPart } from './service-language.ts';

let page: PageTexts;

beforeAll(async () => {
  [page] = await Promise.all([loadPageTexts('de'), loadDialogTexts('de')]);
});

function say(
  locale: Locale,
  code: string,
  part: DiagnosisPart = 'summary',
  parameters: TextParameters = {},
): string {
  function Said() {
    return <MachineSentence {...useDiagnosisText()({ code, parameters }, part, 'It is so.')} />;
  }
  return renderToStaticMarkup(
    <IntlProvider locale={locale} messages={page} timeZone="UTC">
      <Said />
    </IntlProvider>,
  );
}

describe('a text of a diagnosis', () => {
  it('is in the language of the page', () => {
    const said = say('de', 'invalid_client', 'summary', { error: 'invalid_client' });
    expect(said).toMatch(/^<span>Der Identity Provider hat Client ID oder Secret nicht/);
    expect(say('en', 'invalid_client')).toBe('<span>It is so.</span>');
  });

  it('is as it was kept where an older version kept fewer parameters', () => {
    const kept = '<span lang="en">It is so.</span>';
    expect(say('de', 'method_not_allowed')).toBe(kept);
    expect(say('de', 'method_not_allowed', 'explanation')).toBe(kept);
    expect(say('de', 'token_long', 'warning')).toBe(kept);
  });

  it('is marked as English where the page has none for its code', () => {
    expect(say('de', 'of_a_newer_server')).toBe('<span lang="en">It is so.</span>');
  });
});
