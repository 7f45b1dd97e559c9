import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Exchange } from '#contract/evidence.ts';
import { LockIcon } from '../../../../ui/icons.tsx';
import { CodeBlock, CopyButton } from '../../../../ui/index.ts';
import { BreakableUrl } from '../../../../ui/machine-text/breakable-url.tsx';
import { MachineText } from '../../../../ui/machine-text/machine-text.tsx';
import { BodyFormatToggle } from '../body/body-format.tsx';
import { BodyView } from '../body/body-view.tsx';
import { formatsOf, prettyBody, type BodyFormat } from '../body/read-body.ts';
import { mediaType } from '../headers/header-fields.ts';
import { StatusLine } from '../status-line.tsx';
import { useSizeText } from '../use-size-text.ts';
import { AssertionPanel } from './assertion-panel.tsx';
import { requestTarget } from './request-target.ts';
import styles from './request-panel.module.css';

/** What was sent: its first line, its body, and the whole as a command, secrets masked. */
export function RequestPanel({ exchange }: { readonly exchange: Exchange }) {
  const t = useTranslations('resultEvidence');
  const saySize = useSizeText();
  const [chosen, setFormat] = useState<BodyFormat | null>(null);
  const { request, response } = exchange;
  const { body } = request;
  const type = mediaType(request.headers);
  const pretty = useMemo(() => (body === null ? null : prettyBody(body.text, type)), [body, type]);
  const formats = formatsOf(pretty, null);
  const format = chosen ?? formats.best;
  const version = response === null ? '' : ` HTTP/${response.httpVersion}`;
  const facts = [
    ...(exchange.sent ? [] : [t('notSent')]),
    ...(body === null || type === null ? [] : [type]),
    ...(body === null ? [] : [saySize(body.bytes)]),
  ];
  return (
    <>
      <StatusLine
        line={`${request.method} ${requestTarget(request.url)}${version}`}
        facts={facts}
        actions={
          <>
            <BodyFormatToggle formats={formats.all} value={format} onChange={setFormat} />
            <CopyButton
              look="secondary"
              label={t('copyCurl')}
              text={request.curl}
              copiedMessage={t('curlCopied')}
            />
          </>
        }
      />
      <p className={styles.url}>
        <code translate="no">
          <BreakableUrl url={request.url} />
        </code>
      </p>
      {body === null || body.text === '' ? (
        <p className={styles.empty}>{t('noBody')}</p>
      ) : (
        <BodyView label={t('requestBody')} text={body.text} pretty={pretty} format={format} />
      )}
      {request.assertion !== null && <AssertionPanel assertion={request.assertion} />}
      <h4 className={styles.title}>{t('curl')}</h4>
      <CodeBlock label={t('curl')}>
        <MachineText text={request.curl} />
      </CodeBlock>
      <p className={styles.note}>
        <LockIcon size="small" className={styles.noteIcon} />
        <span>{t('secretsMasked')}</span>
      </p>
    </>
  );
}
