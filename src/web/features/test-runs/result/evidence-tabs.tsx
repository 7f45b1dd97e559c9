import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Exchange } from '#contract/evidence.ts';
import type { TestRun } from '#contract/test-run.ts';
import { ToggleGroup } from '../../../ui/index.ts';
import { Tabs, type TabDescription } from '../../../ui/tabs/tabs.tsx';
import { HeadersPanel } from './headers/headers-panel.tsx';
import { RequestPanel } from './request/request-panel.tsx';
import { ResponsePanel } from './response/response-panel.tsx';
import { TimelinePanel } from './timeline/timeline-panel.tsx';
import { ClaimsPanel } from './token/claims-panel.tsx';
import { mainExchange } from './main-exchange.ts';
import styles from './evidence-tabs.module.css';

/** The proof: what was sent and what came back, in tabs; with several exchanges a switch says which is shown. */
export function EvidenceTabs({ run }: { readonly run: TestRun }) {
  const t = useTranslations('resultEvidence');
  const [shown, setShown] = useState(() => mainExchange(run));
  const exchange = run.exchanges[shown];
  if (exchange === undefined) return null;
  return (
    <div className={styles.evidence}>
      {run.exchanges.length > 1 && (
        <div className={styles.switch}>
          <ToggleGroup
            label={t('exchange')}
            options={run.exchanges.map(({ step }, index) => ({ value: String(index), label: t(step) }))}
            value={String(shown)}
            onChange={(value) => setShown(Number(value))}
          />
        </div>
      )}
      <ExchangeTabs run={run} exchange={exchange} place={shown} />
    </div>
  );
}

interface ExchangeTabsProps {
  readonly run: TestRun;
  readonly exchange: Exchange;
  /** Which of the exchanges it is: what was opened in a panel belongs to its exchange. */
  readonly place: number;
}

function ExchangeTabs({ run, exchange, place }: ExchangeTabsProps) {
  const t = useTranslations('resultEvidence');
  const tToken = useTranslations('resultToken');
  const claims = exchange.step === 'token' ? (run.token?.claims ?? null) : null;
  const claimsTab: TabDescription[] =
    claims === null
      ? []
      : [{ id: 'claims', label: tToken('claims'), content: <ClaimsPanel claims={claims} sent={run.sent} /> }];
  const [selected, setSelected] = useState(claimsTab.length > 0 ? 'claims' : 'headers');
  const tabs: TabDescription[] = [
    ...claimsTab,
    { id: 'headers', label: t('headers'), content: <HeadersPanel run={run} exchange={exchange} /> },
    {
      id: 'response',
      label: t('response'),
      content: <ResponsePanel key={place} run={run} exchange={exchange} />,
    },
    { id: 'request', label: t('request'), content: <RequestPanel key={place} exchange={exchange} /> },
    { id: 'timeline', label: t('timeline'), content: <TimelinePanel run={run} exchange={exchange} /> },
  ];
  const isThere = tabs.some(({ id }) => id === selected);
  return (
    <>
      {exchange.byBrowser && <p className={styles.note}>{t('byBrowser')}</p>}
      <Tabs
        label={t('details')}
        tabs={tabs}
        selected={isThere ? selected : 'headers'}
        onSelect={setSelected}
      />
    </>
  );
}
