import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../../ui/index.ts';
import type { TokenEndpoints } from './token-endpoint-for.ts';
import { useEndpointOfMethod } from './use-endpoint-of-method.ts';

const DiscoverDialog = lazy(() =>
  import('./discover-dialog.tsx').then((module) => ({ default: module.DiscoverDialog })),
);

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
      {isOpen && (
        <Suspense fallback={null}>
          <DiscoverDialog onUse={setFound} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
