import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { enDialogs } from '../../../../messages/en-dialogs.ts';
import { useActionLabels } from './action-labels.ts';

function editLabel(field: string): string {
  function Label() {
    return useActionLabels().edit(field);
  }
  return renderToStaticMarkup(
    <IntlProvider locale="en" messages={enDialogs} timeZone="UTC">
      <Label />
    </IntlProvider>,
  );
}

it.each(authorizationTypes)('each field of $type is led to by a name of its own', ({ fields }) => {
  const labels = fields.map(({ name }) => editLabel(`${name}.0.key`));
  expect(labels).not.toContain(editLabel('of a newer server'));
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
});
