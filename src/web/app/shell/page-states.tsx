import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isModuleLoadError } from '../../lib/parts/module-load-error.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { buttonClass, Button, EmptyState } from '../../ui/index.ts';

/** The address leads nowhere. */
export function PageNotFound() {
  const t = useTranslations('shell');
  usePageTitle('page', t('notFoundTitle'));
  return (
    <EmptyState
      level={1}
      title={t('notFoundTitle')}
      actions={
        <Link to={paths.home} className={buttonClass({ variant: 'primary' })}>
          {t('notFoundAction')}
        </Link>
      }
    >
      {t('notFoundText')}
    </EmptyState>
  );
}

/** A fault of the page itself, or a part of it that cannot be had any more. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  const t = useTranslations('shell');
  const isMissing = isModuleLoadError(error);
  const title = isMissing ? t('partMissingTitle') : t('brokenTitle');
  usePageTitle('page', title);
  return (
    <div role="alert">
      <EmptyState
        level={1}
        title={title}
        actions={
          <Button variant="primary" onPress={() => window.location.reload()}>
            {t('reload')}
          </Button>
        }
      >
        {isMissing ? t('partMissingText') : t('brokenText')}
      </EmptyState>
    </div>
  );
}
