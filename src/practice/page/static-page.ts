import { Providers } from '../providers.ts';
import { indexPage } from './index-page.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';

/** A file of the page: its name, its content type, and what is in it. */
export interface PageFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The page of a provider as files in one folder, for where no server answers for it. */
export async function staticPage(origin = 'https://practice.example'): Promise<PageFile[]> {
  const provider = new Providers().find('default');
  if (provider === null) throw new Error('The default provider has a name that fits.');
  return [
    {
      name: 'index.html',
      type: 'text/html; charset=utf-8',
      text: String(await indexPage(provider, origin, './')),
    },
    { name: 'practice.css', type: 'text/css; charset=utf-8', text: styles },
    { name: 'practice.js', type: 'text/javascript; charset=utf-8', text: script },
  ];
}
