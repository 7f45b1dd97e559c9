import { expect, test } from 'vitest';
import { staticPage } from './static-page.ts';

test('the page as files asks for nothing outside its folder', async () => {
  const files = await staticPage();
  const page = files.find(({ name }) => name === 'index.html')?.text ?? '';
  const asked = [...page.matchAll(/(?:href|src)="(\.\/[^"]+)"/g)].map(([, path = '']) => path.slice(2));
  expect(asked.toSorted()).toEqual(
    files
      .map(({ name }) => name)
      .filter((name) => name !== 'index.html')
      .toSorted(),
  );
  expect(page).toContain('https://practice.example/default/faults/login-page/token');
});
