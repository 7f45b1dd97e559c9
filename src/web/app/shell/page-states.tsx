import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
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

/** A fault of the page itself. */
export function BrokenPage() {
  const t = useTranslations('shell');
  usePageTitle('page', t('brokenTitle'));
  return (
    <div role="alert">
      <EmptyState
        level={1}
        title={t('brokenTitle')}
        actions={
          <Button variant="primary" onPress={() => window.location.reload()}>
            {t('reload')}
          </Button>
        }
      >
        {t('brokenText')}
      </EmptyState>
    </div>
  );
}
