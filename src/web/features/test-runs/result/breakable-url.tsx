import { MachineText } from '../../../ui/machine-text/machine-text.tsx';

/** An address that breaks before its path rather than anywhere. */
export function BreakableUrl({ url }: { readonly url: string }) {
  const [, origin = '', rest = ''] = /^([a-z][\w+.-]*:\/\/[^/?#]*)?([^]*)$/i.exec(url) ?? [];
  return (
    <>
      <MachineText text={origin} />
      <wbr />
      <MachineText text={rest} />
    </>
  );
}
