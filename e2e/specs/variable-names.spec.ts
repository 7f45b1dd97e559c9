import { expect, test } from '../fixtures/test.ts';
import { addVariable, openVariables, variableForm } from '../pages/variables.ts';

test.describe('a variable', () => {
  for (const { name, said } of [
    { name: ' ', said: 'Enter a name.' },
    { name: '..', said: 'Use letters, digits and underscores' },
  ])
    test(`with the name “${name}” is refused at its field`, async ({ assistant, page, visit }) => {
      await visit(assistant.path);
      await openVariables(page);
      await addVariable(page, { name, value: 'x' });
      const field = variableForm(page).getByLabel('Name', { exact: true });
      await expect(field).toHaveAccessibleDescription(new RegExp(said));
      await field.fill('API_HOST');
      await variableForm(page).getByRole('button', { name: 'Save', exact: true }).click();
      await expect(page.getByRole('rowheader', { name: 'API_HOST' })).toBeVisible();
    });
});
