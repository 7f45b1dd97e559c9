import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button, type ButtonProps } from './button.tsx';
import { PlusIcon } from './icons.tsx';

/** What a press comes to, and where the focus is, only a browser knows: `e2e/specs/busy-buttons.spec.ts`. */
function draw(props: Omit<ButtonProps, 'children'>): string {
  return renderToStaticMarkup(<Button {...props}>Save</Button>);
}

describe('a busy button', () => {
  it('keeps its name, shows a spinner in the place of its icon, and says that it takes no press', () => {
    const idle = draw({ icon: PlusIcon });
    const busy = draw({ icon: PlusIcon, busy: true });
    expect(idle).not.toContain('aria-disabled');
    expect(busy).toContain('aria-disabled="true"');
    expect(busy.replace(/<svg.*<\/svg>/, '')).toMatch(/<span>Save<\/span><\/button>$/);
    expect(busy).not.toMatch(/aria-label/);
    expect([idle, busy].map((html) => html.match(/<svg/g))).toEqual([['<svg'], ['<svg']]);
    expect(idle).not.toContain('spinning');
    expect(busy).toContain('spinning');
  });

  it('can have the focus: it is not disabled', () => {
    expect(draw({ busy: true })).not.toMatch(/\sdisabled|data-disabled|tabindex="-1"/);
  });

  it('stays what its form is submitted by', () => {
    expect(draw({ type: 'submit', busy: true })).toContain('type="submit"');
  });

  it('has no spinner where what goes on is not its own', () => {
    const waiting = draw({ icon: PlusIcon, busy: 'elsewhere' });
    expect(waiting).toContain('aria-disabled="true"');
    expect(waiting).toContain('data-waits');
    expect(waiting).not.toContain('spinning');
  });
});
