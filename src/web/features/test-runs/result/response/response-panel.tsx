import { useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { EvidenceResponse, Exchange } from '#contract/evidence.ts';
import type { TestRun } from '#contract/test-run.ts';
import { WarningIcon } from '../../../../ui/icons.tsx';
import { CopyButton, Notice } from '../../../../ui/index.ts';
import { BodyFormatToggle } from '../body/body-format.tsx';
import { BodyView } from '../body/body-view.tsx';
import { formatsOf, prettyBody, type BodyFormat } from '../body/read-body.ts';
import { mediaType } from '../headers/header-fields.ts';
import { relevantMembers } from '../relevant-members.ts';
import { StatusLine } from '../status-line.tsx';
import { useDurationText } from '../use-duration-text.ts';
import { useSizeText } from '../use-size-text.ts';
import { NoResponse } from './no-response.tsx';
import styles from './response-panel.module.css';

export interface ResponsePanelProps {
  readonly run: TestRun;
  readonly exchange: Exchange;
}

/** The answer: its status line and its body. */
export function ResponsePanel({ run, exchange }: ResponsePanelProps) {
  if (exchange.response === null) return <NoResponse exchange={exchange} />;
  return <Answer run={run} exchange={exchange} response={exchange.response} />;
}

function Answer({ run, exchange, response }: ResponsePanelProps & { readonly response: EvidenceResponse }) {
  const t = useTranslations('resultEvidence');
  const sayDuration = useDurationText();
  const saySize = useSizeText();
  const [chosen, setFormat] = useState<BodyFormat | null>(null);
  const { body, headers, status, statusText, httpVersion } = response;
  const type = mediaType(headers);
  const pretty = useMemo(
    () => prettyBody(body.text, type, relevantMembers(run, exchange)),
    [body.text, type, run, exchange],
  );
  const formats = formatsOf(pretty, body.hex);
  const format = chosen ?? formats.best;
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
              <BodyFormatToggle formats={formats.all} value={format} onChange={setFormat} />
              <CopyButton label={t('copyBody')} text={body.text} copiedMessage={t('bodyCopied')} />
            </>
          )
        }
      />
      <BodyNotices exchange={exchange} response={response} format={format} />
      {body.text === '' ? (
        <p className={styles.empty}>{t('emptyBody')}</p>
      ) : (
        <BodyView label={t('responseBody')} text={body.text} pretty={pretty} hex={body.hex} format={format} />
      )}
    </>
  );
}

interface BodyNoticesProps {
  readonly exchange: Exchange;
  readonly response: EvidenceResponse;
  readonly format: BodyFormat;
}

/** What of the body is not as it should be, or not all of it. */
function BodyNotices({ exchange, response, format }: BodyNoticesProps) {
  const t = useTranslations('resultEvidence');
  const saySize = useSizeText();
  const { body } = response;
  const shownBytes = (body.hex?.length ?? 0) / 2;
  const failure = exchange.failure?.stage === 'body' ? exchange.failure.code : null;
  const isPacked = failure === 'body_not_decodable' || failure === 'body_encoding_unknown';
  const wasGivenUp = failure === 'body_too_large';
  const endedEarly = failure !== null && !isPacked && !wasGivenUp;
  const notices: ReactNode[] = [
    isPacked && t('notUnpacked'),
    endedEarly && t('cutWhileReceived'),
    (wasGivenUp || (body.truncated && failure === null)) && t('cutToFit', { size: saySize(body.bytes) }),
    !body.isUtf8 &&
      (body.charset === null
        ? t(format === 'hex' ? 'notText' : 'notUtf8')
        : t('readAs', { charset: body.charset })),
    format === 'hex' && shownBytes < body.bytes && t('bytesCut', { size: saySize(shownBytes) }),
  ].filter((notice) => notice !== false);
  return notices.map((notice, index) => (
    <Notice key={index} tone="warn" icon={WarningIcon}>
      {notice}
    </Notice>
  ));
}
