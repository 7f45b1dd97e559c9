import { assistants } from './de/assistants.ts';
import { hostNotices } from './de/host-notices.ts';
import { problems } from './de/problems.ts';
import { profiles } from './de/profiles.ts';
import { shell } from './de/shell.ts';
import { time } from './de/time.ts';
import { types } from './de/types.ts';
import { ui } from './de/ui.ts';
import type { enPage } from './en-page.ts';
import type { Translated } from './translated.ts';

/** The German texts that come with the page. */
export const dePage: Translated<typeof enPage> = {
  assistants,
  hostNotices,
  problems,
  profiles,
  shell,
  time,
  types,
  ui,
};
