import type { Locator, Page } from '@playwright/test';
import type { ListedName } from '../fixtures/listed-names.ts';
import { form } from './profile-form.ts';
import { history } from './test-history.ts';
import { testDialog } from './test-result.ts';
import { variableForm } from './variables.ts';

/** Where a text stands: others have the same name elsewhere. */
const dialogs: Readonly<Record<string, (page: Page) => Locator>> = {
  ...{ profileForm: form, formLabels: form, formRows: form, formAddLabels: form, formOptions: form },
  formSections: form,
  ...{
    result: testDialog,
    resultEvidence: testDialog,
    resultDiagnosis: testDialog,
    variantTrial: testDialog,
  },
  ...{ testHistory: history, variables: variableForm },
  transfer: (page) => page.getByRole('dialog'),
};

function placeOf(page: Page, { role, text, name, namespace }: ListedName): Locator {
  if (role === 'dialog') return page.getByRole(role, { name });
  const within = dialogs[namespace]?.(page);
  const isOfPage =
    within === undefined || (namespace === 'variables' && ['heading', 'button'].includes(role));
  const place = isOfPage ? page : within;
  if (role === 'label') return place.getByLabel(name);
  return role === 'text' ? place.getByText(text) : place.getByRole(role, { name });
}

/** Takes out of a set what is on the page as it is now. */
export async function strikeOut(page: Page, missing: Set<ListedName>): Promise<void> {
  const found = await Promise.all(
    [...missing].map(async (each) => ({ each, isThere: await placeOf(page, each).first().isVisible() })),
  );
  for (const { each, isThere } of found) if (isThere) missing.delete(each);
}
