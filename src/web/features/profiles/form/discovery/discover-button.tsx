import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../../ui/index.ts';
import { lazyPart } from '../../../../ui/lazy-part.tsx';
import type { TokenEndpoints } from './token-endpoint-for.ts';
import { useEndpointOfMethod } from './use-endpoint-of-method.ts';

const DiscoverDialog = lazyPart(async () => (await import('./discover-dialog.tsx')).DiscoverDialog);

/** Offers to ask the provider for its addresses instead of typing them. */
export function DiscoverButton() {
  const t = useTranslations('discovery');
  const [isOpen, setIsOpen] = useState(false);
  const [found, setFound] = useState<TokenEndpoints | null>(null);
  useEndpointOfMethod(found);
  return (
    <>
      <Button variant="link" size="small" onPress={() => setIsOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && <DiscoverDialog onUse={setFound} onClose={() => setIsOpen(false)} />}
    </>
  );
}
