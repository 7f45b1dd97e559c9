import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { isFocused } from './focused.ts';
import { listIsRead } from './profile-list.ts';

/** The dialog of the import. */
export function importDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Import profiles', exact: true });
}

/** Opens the import. The dialog is there when this ends, and has the focus. */
export async function openImport(page: Page): Promise<void> {
  await listIsRead(page);
  await page.getByRole('main').getByRole('button', { name: 'Import', exact: true }).click();
  await isFocused(importDialog(page));
}

/** Pastes a text and asks for its preview, which may be refused. */
export async function previewText(page: Page, text: string): Promise<void> {
  await importDialog(page).getByLabel('Paste here', { exact: true }).fill(text);
  await importDialog(page).getByRole('button', { name: 'Preview', exact: true }).click();
}

/** Opens the import with the preview of a text, which may be refused. */
export async function openPreviewOf(page: Page, text: string): Promise<void> {
  await openImport(page);
  await previewText(page, text);
}

/** Chooses a file, by its path or with what is in it. It is looked at without being asked. */
export async function chooseFile(page: Page, name: string, buffer?: Buffer): Promise<void> {
  const field = importDialog(page).getByLabel('Choose file', { exact: true });
  const file = buffer === undefined ? name : { name, mimeType: 'application/octet-stream', buffer };
  await field.setInputFiles(file);
}

/** Drops a file onto the dialog, as from a folder of the desktop. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await dropFiles(page, { [name]: text });
}

/** Drops files onto the dialog, each with its name and its text, or none. */
export async function dropFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const dataTransfer = await page.evaluateHandle((named) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(named)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  const field = importDialog(page).getByLabel('Paste here', { exact: true });
  for (const event of ['dragenter', 'dragover', 'drop']) await field.dispatchEvent(event, { dataTransfer });
}

/** Drags a text over a part of the dialog and drops it there. True where the browser is left to do what it does with it. */
export async function isTextLeftToBrowser(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'dragged');
    const events = ['dragover', 'drop'].map(
      (name) => new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }),
    );
    return events.every((event) => element.dispatchEvent(event));
  });
}

/** Has the browser refuse to read any file from now on, as it does a folder, or a file that is gone. */
export async function makeFilesUnreadable(page: Page): Promise<void> {
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('It is a folder.', 'NotFoundError'));
  });
}

/** A profile of the preview. */
export function previewedRow(page: Page, name: string): Locator {
  return importDialog(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: `Import ${name}`, exact: true }) });
}

/** Imports what the preview shows. The report may follow, or a refusal. */
export async function carryOutImport(page: Page): Promise<void> {
  await importDialog(page)
    .getByRole('button', { name: /^Import \d/ })
    .click();
}

/** The dialog of the export. */
export function exportDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Export \d/ });
}

/** Begins an export whose file may be long in coming. */
export async function beginExport(page: Page, passphrase?: string): Promise<void> {
  if (passphrase !== undefined) await sealUnder(page, passphrase);
  await exportDialog(page).getByRole('button', { name: 'Export', exact: true }).click();
}

/** How far an export is that is made in parts. */
export function exportProgress(page: Page): Locator {
  return exportDialog(page).getByRole('progressbar', { name: 'Profiles read', exact: true });
}

/** Has secrets go along, sealed. The passphrase has the focus then. */
export async function sealUnder(page: Page, passphrase: string): Promise<void> {
  await exportDialog(page)
    .getByRole('radio', { name: /^Seal secrets/ })
    .check();
  await exportDialog(page).getByLabel('Passphrase', { exact: true }).fill(passphrase);
}

async function download(page: Page): Promise<Download> {
  const coming = page.waitForEvent('download');
  await beginExport(page);
  return coming;
}

/** Exports, with the secrets where there is a passphrase, and reads the file. */
export async function exportFile(page: Page, passphrase?: string): Promise<string> {
  if (passphrase !== undefined) await sealUnder(page, passphrase);
  return readFile(await (await download(page)).path(), 'utf8');
}
