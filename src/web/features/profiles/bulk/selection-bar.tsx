import { lazy, Suspense, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import { useKeptFocus } from '../../../lib/kept-focus.ts';
import { Button } from '../../../ui/index.ts';
import { PendingBar } from '../../../ui/pending-bar.tsx';
import { withRows, nothingSelected, type Selection } from '../list/selection/selection.ts';
import type { PageSelection } from '../list/selection/use-page-selection.ts';
import type { ListView } from '../list/view/list-view.ts';
import toolbar from '../list/toolbar.module.css';
import type { BulkWork } from './bulk-runner.ts';
import { useSelectAll } from './select-all.ts';
import type { Bulk } from './use-bulk.ts';

const DeleteManyDialog = lazy(() =>
  import('./delete-many-dialog.tsx').then((module) => ({ default: module.DeleteManyDialog })),
);

const ExportDialog = lazy(() =>
  import('../transfer/export-dialog.tsx').then((module) => ({ default: module.ExportDialog })),
);

export interface SelectionBarProps {
  readonly assistantId: string;
  readonly view: ListView;
  /** How many profiles match. */
  readonly total: number;
  readonly page: PageSelection;
  readonly selection: Selection;
  readonly onSelection: Dispatch<SetStateAction<Selection>>;
  readonly bulk: Bulk;
  /** Focus has to go elsewhere: the bar goes away. */
  readonly onLeave: () => void;
}

/** In the place of search and filters while profiles are selected: how many, and what can be done with them. */
export function SelectionBar(props: SelectionBarProps) {
  const { assistantId, view, total, page, selection, onSelection, bulk, onLeave } = props;
  const t = useTranslations('bulk');
  const ofList = useTranslations('profiles');
  const all = useSelectAll(assistantId, view);
  const [isAsking, setIsAsking] = useState(false);
  const [isExporting, setIsExporting] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useKeptFocus(bar);
  const profiles = [...selection.values()];
  const count = selection.size;
  const busyWith = (work: BulkWork) =>
    bulk.isRunning && (bulk.state?.work === work || ('elsewhere' as const));
  const most = Math.min(total, limits.selection);
  const clear = () => {
    onLeave();
    onSelection(nothingSelected);
  };
  return (
    <div ref={bar} tabIndex={-1} role="region" aria-label={t('selection')} className={toolbar.toolbar}>
      <span role="status" className={toolbar.selected}>
        {t('selected', { count })}
      </span>
      <div className={toolbar.works}>
        <Button busy={busyWith('test')} onPress={() => void bulk.start('test', profiles)}>
          {ofList('test')}
        </Button>
        <Button onPress={() => setIsExporting(true)}>{ofList('export')}</Button>
        <Button busy={busyWith('delete')} onPress={() => setIsAsking(true)}>
          {ofList('delete')}
        </Button>
      </div>
      <div className={toolbar.ways}>
        {page.ofPage !== 'all' && (
          <Button variant="ghost" onPress={() => page.onSelectPage(true)}>
            {ofList('selectPage')}
          </Button>
        )}
        {count < most && (
          <Button
            variant="ghost"
            busy={all.isPending}
            onPress={() =>
              all.mutate(undefined, {
                // What was taken out meanwhile stays out.
                onSuccess: (items) =>
                  onSelection((now) => {
                    const wanted = items.filter(({ id }) => now.has(id) || !selection.has(id));
                    return withRows(now, wanted, true);
                  }),
              })
            }
          >
            {t('selectMatching', { count: most })}
          </Button>
        )}
        <Button variant="ghost" onPress={clear}>
          {t('clearSelection')}
        </Button>
      </div>
      {isExporting && (
        <Suspense fallback={<PendingBar />}>
          <ExportDialog
            assistantId={assistantId}
            what={profiles.map(({ id }) => id)}
            count={count}
            onClose={() => setIsExporting(false)}
          />
        </Suspense>
      )}
      {isAsking && (
        <Suspense fallback={<PendingBar />}>
          <DeleteManyDialog
            count={count}
            onClose={() => setIsAsking(false)}
            onConfirm={() => {
              setIsAsking(false);
              onLeave();
              onSelection(nothingSelected);
              void bulk.start('delete', profiles);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
