import { Fragment } from 'react';
import type { EvidenceRequest } from '#contract/evidence.ts';
import { useMaskText } from '../../../../messages/mask-text.ts';
import { CodeBlock } from '../../../../ui/index.ts';
import { Mask, VisibleText } from '../../../../ui/machine-text/machine-text.tsx';
import { splitMasks } from '../../../../ui/machine-text/split-masks.ts';
import { addressParts, bodyLines, splitPlaceholders } from './request-parts.ts';
import styles from './preview.module.css';

/** A text of a request: masks as dots with their meaning, placeholders tinted, nothing hidden. */
function PreviewText({ text }: { readonly text: string }) {
  const sayMask = useMaskText();
  return splitMasks(text).map((part, index) =>
    part.kind === 'mask' ? (
      <Mask key={index}>{sayMask(part.text)}</Mask>
    ) : (
      splitPlaceholders(part.text).map((piece, place) =>
        piece.kind === 'placeholder' ? (
          <span key={`${index}.${place}`} className={styles.placeholder}>
            {piece.text}
          </span>
        ) : (
          <VisibleText key={`${index}.${place}`} text={piece.text} />
        ),
      )
    ),
  );
}

/** A request as it would go out: request line, headers, body. */
export function RequestText({
  label,
  request,
}: {
  readonly label: string;
  readonly request: EvidenceRequest;
}) {
  const contentType = request.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return (
    <CodeBlock label={label}>
      <b>{request.method}</b>{' '}
      {addressParts(request.url).map(({ name, text }, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {name !== '' && (
            <span className={styles.name}>
              <PreviewText text={name} />
            </span>
          )}
          <PreviewText text={text} />
        </Fragment>
      ))}
      {request.headers.map(([name, value], index) => (
        <span key={index}>
          {'\n'}
          <span className={styles.name}>
            <VisibleText text={`${name}:`} />
          </span>{' '}
          <PreviewText text={value} />
        </span>
      ))}
      {request.body !== null && (
        <>
          {'\n'}
          {bodyLines(request.body.text, contentType).map((line, index) => (
            <span key={index}>
              {'\n'}
              <PreviewText text={line} />
            </span>
          ))}
        </>
      )}
    </CodeBlock>
  );
}
