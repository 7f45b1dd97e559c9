import { assistants } from './en/assistants.ts';
import { hostNotices } from './en/host-notices.ts';
import { problems } from './en/problems.ts';
import { profiles } from './en/profiles.ts';
import { shell } from './en/shell.ts';
import { time } from './en/time.ts';
import { types } from './en/types.ts';
import { ui } from './en/ui.ts';

/** The English texts that come with the page: the frame, the list and the kit. */
export const enPage = { assistants, hostNotices, problems, profiles, shell, time, types, ui } as const;
