import { useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { EvidenceResponse, Exchange } from '#contract/evidence.ts';
import { WarningIcon } from '../../../../ui/icons.tsx';
import { CopyButton, Notice } from '../../../../ui/index.ts';
import { BodyFormatToggle, type BodyFormat } from '../body/body-format.tsx';
import { BodyView } from '../body/body-view.tsx';
import { prettyBody } from '../body/read-body.ts';
import { mediaType } from '../headers/header-fields.ts';
import { StatusLine } from '../status-line.tsx';
import { useDurationText } from '../use-duration-text.ts';
import { useSizeText } from '../use-size-text.ts';
import { NoResponse } from './no-response.tsx';
import styles from './response-panel.module.css';

export interface ResponsePanelProps {
  readonly exchange: Exchange;
  /** The exchange is the one that failed. */
  readonly isFailure: boolean;
}

/** The answer: its status line and its body. */
export function ResponsePanel({ exchange, isFailure }: ResponsePanelProps) {
  if (exchange.response === null) return <NoResponse exchange={exchange} />;
  return <Answer exchange={exchange} response={exchange.response} isFailure={isFailure} />;
}

function Answer({
  exchange,
  response,
  isFailure,
}: ResponsePanelProps & { readonly response: EvidenceResponse }) {
  const t = useTranslations('resultEvidence');
  const sayDuration = useDurationText();
  const saySize = useSizeText();
  const [format, setFormat] = useState<BodyFormat>('pretty');
  const { body, headers, status, statusText, httpVersion } = response;
  const type = mediaType(headers);
  const pretty = useMemo(() => prettyBody(body.text, type, isFailure), [body.text, type, isFailure]);
  const facts = [
    sayDuration(exchange.timings.totalMs),
    saySize(body.bytes),
    ...(type === null ? [] : [type]),
  ];
  return (
    <>
      <StatusLine
        line={`HTTP/${httpVersion} ${status} ${statusText}`.trimEnd()}
        facts={facts}
        actions={
          body.text !== '' && (
            <>
              {pretty !== null && <BodyFormatToggle value={format} onChange={setFormat} />}
              <CopyButton label={t('copyBody')} text={body.text} copiedMessage={t('bodyCopied')} />
            </>
          )
        }
      />
      <BodyNotices exchange={exchange} response={response} />
      {body.text === '' ? (
        <p className={styles.empty}>{t('emptyBody')}</p>
      ) : (
        <BodyView label={t('responseBody')} text={body.text} pretty={format === 'pretty' ? pretty : null} />
      )}
    </>
  );
}

/** What of the body is not as it should be, or not all of it. */
function BodyNotices({
  exchange,
  response,
}: {
  readonly exchange: Exchange;
  readonly response: EvidenceResponse;
}) {
  const t = useTranslations('resultEvidence');
  const saySize = useSizeText();
  const { body } = response;
  const endedEarly = exchange.failure?.stage === 'body';
  const notices: ReactNode[] = [
    endedEarly && t('cutWhileReceived'),
    body.truncated && !endedEarly && t('cutToFit', { size: saySize(body.bytes) }),
    !body.isUtf8 && t('notUtf8'),
  ].filter((notice) => notice !== false);
  return notices.map((notice, index) => (
    <Notice key={index} tone="warn" icon={WarningIcon}>
      {notice}
    </Notice>
  ));
}
