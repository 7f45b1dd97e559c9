import { useTranslations } from 'use-intl';
import type { TestStatus } from '#contract/test-status.ts';
import { FailedIcon, NeverIcon, PassedIcon } from '../../../ui/icons.tsx';
import { Chip, type ChipProps } from '../../../ui/index.ts';

const looks = {
  passed: { tone: 'ok', icon: PassedIcon },
  failed: { tone: 'bad', icon: FailedIcon },
  cancelled: { tone: 'idle', icon: NeverIcon },
} as const satisfies Record<TestStatus, Pick<ChipProps, 'tone' | 'icon'>>;

/** How a run ended, in one word. */
export function StatusChip({ status }: { readonly status: TestStatus }) {
  const t = useTranslations('testHistory');
  return <Chip {...looks[status]}>{t(status)}</Chip>;
}
