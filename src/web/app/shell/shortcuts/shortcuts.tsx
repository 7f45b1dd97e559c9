import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { assistantsQuery } from '../../../features/assistants/api/list-assistants.ts';
import { paths } from '../../../lib/paths.ts';
import { DialogTextsProvider } from '../../../messages/dialog-texts.tsx';
import { shortcutOf, type Shortcut } from './shortcut-of.ts';
import { onShortcutsAsked } from './ask-for-shortcuts.ts';
import { areSingleKeysOn } from './single-keys.ts';
import { PendingBar } from '../../../ui/pending-bar.tsx';

const ShortcutsDialog = lazy(() =>
  import('./shortcuts-dialog.tsx').then((module) => ({ default: module.ShortcutsDialog })),
);

/** What is typed into or chosen from by letters: not a checkbox, which only takes Space. */
const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
/** What takes keys for itself while it is open. */
const covers = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Listens to the keys that work anywhere on the page, and lists them. */
export function Shortcuts() {
  const [isListed, setListed] = useState(false);
  const navigate = useNavigate();
  const { assistantId } = useParams({ strict: false });
  const { data: assistants } = useQuery(assistantsQuery);
  const isNone = assistants?.every(({ id }) => id !== assistantId) ?? false;

  useEffect(() => onShortcutsAsked(() => setListed(true)), []);
  // Before the page is painted: who sees it can press a key.
  useLayoutEffect(() => {
    const act: Readonly<Record<Shortcut, () => void>> = {
      list: () => setListed(true),
      search: () => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus(),
      add: () => {
        if (assistantId === undefined || isNone) return;
        void navigate({ to: paths.newProfile, params: { assistantId }, state: { overList: 1 } });
      },
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!areSingleKeysOn()) return;
      const isTyping = event.target instanceof Element && event.target.closest(fields) !== null;
      const shortcut = shortcutOf(event, isTyping, document.querySelector(covers) !== null);
      if (shortcut === null) return;
      event.preventDefault();
      act[shortcut]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [assistantId, isNone, navigate]);

  if (!isListed) return null;
  return (
    <Suspense fallback={<PendingBar />}>
      <DialogTextsProvider>
        <ShortcutsDialog onClose={() => setListed(false)} />
      </DialogTextsProvider>
    </Suspense>
  );
}
