import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../../ui/index.ts';

const DiscoverDialog = lazy(() =>
  import('./discover-dialog.tsx').then((module) => ({ default: module.DiscoverDialog })),
);

/** Offers to ask the provider for its addresses instead of typing them. */
export function DiscoverButton() {
  const t = useTranslations('discovery');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="link" size="small" onPress={() => setIsOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <DiscoverDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
