import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en.ts';
import { RadioField } from './radio-field.tsx';
import { SecretField } from './secret-field.tsx';
import { TextField } from './text-field.tsx';

function render(element: ReactNode): string {
  return renderToStaticMarkup(
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      {element}
    </IntlProvider>,
  );
}

/** The text of the element with this id, without its tags. */
function textOf(html: string, id: string): string {
  const found = new RegExp(`<(\\w+)[^>]*\\bid="${id}"[^>]*>(.*?)</\\1>`).exec(html);
  return (found?.[2] ?? '').replace(/<[^>]+>/g, '');
}

function attribute(html: string, tag: string, name: string): string | undefined {
  return new RegExp(`<${tag}\\b[^>]*?\\s${name}="([^"]*)"`).exec(html)?.[1];
}

describe('a field', () => {
  it('has the label as its whole name: "optional" only describes it', () => {
    const html = render(<TextField label="Description" optional hint="What it is for." />);
    const id = attribute(html, 'input', 'id');
    expect(html).toContain(`<label for="${id}">Description</label>`);
    const described = (attribute(html, 'input', 'aria-describedby') ?? '').split(' ');
    expect(described.map((part) => textOf(html, part))).toEqual(['What it is for.', 'optional']);
  });

  it('says what is wrong first, and that something is', () => {
    const html = render(<TextField label="Name" error="Enter a name." hint="As lists show it." />);
    expect(attribute(html, 'input', 'aria-invalid')).toBe('true');
    const [first = ''] = (attribute(html, 'input', 'aria-describedby') ?? '').split(' ');
    expect(textOf(html, first)).toBe('Enter a name.');
  });

  it('says to assistive technology that it must be filled in, and only where it must', () => {
    const asked = ([false, true, undefined] as const).map((optional) =>
      attribute(render(<TextField label="Name" optional={optional} />), 'input', 'aria-required'),
    );
    expect(asked).toEqual(['true', undefined, undefined]);
  });

  it('is neither described nor invalid where there is nothing to say', () => {
    const html = render(<TextField label="Name" />);
    expect(html).not.toContain('aria-describedby');
    expect(html).not.toContain('aria-invalid');
  });
});

it('for text of a machine, keyboards of phones write no capital and correct nothing', () => {
  const attributes = ['autoCapitalize', 'autoCorrect', 'spellCheck'];
  const said = (field: ReactNode) => attributes.map((name) => attribute(render(field), 'input', name));
  const asTyped = ['none', 'off', 'false'];
  expect(said(<TextField label="Client ID" leftToRight />)).toEqual(asTyped);
  expect(said(<SecretField label="Key" saved={false} value="" onChange={() => undefined} />)).toEqual(
    asTyped,
  );
  expect(said(<TextField label="Description" />)).toEqual([undefined, undefined, undefined]);
});

describe('a secret field', () => {
  it('shows of a saved secret only that there is one, and offers nothing to reveal', () => {
    const html = render(<SecretField label="Client Secret Key" saved value="" onChange={() => undefined} />);
    expect(attribute(html, 'input', 'type')).toBe('password');
    expect(attribute(html, 'input', 'placeholder')).toBe('Saved. Type to replace.');
    expect(html).not.toContain('<button');
  });

  it('offers to show what is newly typed', () => {
    const html = render(<SecretField label="Client Secret Key" value="s" onChange={() => undefined} />);
    expect(attribute(html, 'button', 'aria-label')).toBe('Show Client Secret Key');
    expect(attribute(html, 'input', 'type')).toBe('password');
  });
});

describe('a radio field', () => {
  it('is a group with the legend as its name, and one radio checked', () => {
    const options = ['no', 'yes'].map((value) => ({ value, label: value }));
    const html = render(
      <RadioField
        legend="Subdomain"
        options={options}
        value="yes"
        input={{ name: 'x', onChange: () => undefined }}
      />,
    );
    expect(html).toMatch(/^<fieldset><legend[^>]*>Subdomain<\/legend>/);
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });

  it('says what the choice is about before the choice', () => {
    const html = render(
      <RadioField
        legend="Subdomain"
        options={[{ value: 'no', label: 'No' }]}
        hint="What it is."
        input={{ name: 'x', onChange: () => undefined }}
      />,
    );
    const id = attribute(html, 'fieldset', 'aria-describedby') ?? '';
    expect(textOf(html, id)).toBe('What it is.');
    expect(html.indexOf('What it is.')).toBeLessThan(html.indexOf('<input'));
  });
});
