import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileNamespace } from './messages.ts';

const folder = join(import.meta.dirname, '../src/web/messages/en');
const namespaces = readdirSync(folder).filter((file) => file.endsWith('.ts'));

describe('compiled messages', () => {
  it.each(namespaces)('%s holds ICU messages only', async (file) => {
    const path = join(folder, file);
    await expect(compileNamespace(readFileSync(path, 'utf8'), path)).resolves.toContain('export const');
  });

  it('keep plain texts as they are and compile the others', async () => {
    const source =
      "export const list = { add: 'Add', quoted: \"Add '{tenant}'\", count: '{n, plural, other {#}}' } as const;";
    const code = await compileNamespace(source, 'list.ts');
    expect(code).toBe(
      'export const list = {"add":"Add","quoted":"Add {tenant}","count":[["n",2,{"other":0}]]};',
    );
  });

  it('name the text that is broken', async () => {
    await expect(compileNamespace("export const list = { add: '{n' };", 'list.ts')).rejects.toThrow(
      'list.add',
    );
    await expect(compileNamespace('export const list = { add: 1 };', 'list.ts')).rejects.toThrow('list.add');
  });
});
