import { useParams } from '@tanstack/react-router';
import { TrashPage } from '../../features/profiles/trash/trash-page.tsx';
import { paths } from '../../lib/paths.ts';

/** The trash of the assistant of the address. */
export function TrashRoute() {
  const { assistantId } = useParams({ from: paths.trash });
  return <TrashPage key={assistantId} assistantId={assistantId} />;
}
