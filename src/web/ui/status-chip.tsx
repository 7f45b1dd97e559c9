import type { TestStatus } from '#contract/test-status.ts';
import { Chip, type ChipProps } from './chip.tsx';
import { FailedIcon, NeverIcon, PassedIcon } from './icons.tsx';

const looks = {
  passed: { tone: 'ok', icon: PassedIcon },
  failed: { tone: 'bad', icon: FailedIcon },
  cancelled: { tone: 'idle', icon: NeverIcon },
} as const satisfies Record<TestStatus, Pick<ChipProps, 'tone' | 'icon'>>;

/** How a test ended, in one word and one symbol, wherever that is said. */
export function StatusChip({ status, children }: { readonly status: TestStatus; readonly children: string }) {
  return <Chip {...looks[status]}>{children}</Chip>;
}
