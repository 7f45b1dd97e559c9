import { Fragment } from 'react';
import { MachineText } from './machine-text.tsx';
import { urlParts } from './url-parts.ts';

/** An address that breaks between its parts rather than anywhere. */
export function BreakableUrl({ url }: { readonly url: string }) {
  return urlParts(url).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      <MachineText text={part} />
    </Fragment>
  ));
}
