import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { assistantsQuery } from '../../features/assistants/api/list-assistants.ts';
import { VariablesPage } from '../../features/variables/variables-page.tsx';
import { paths } from '../../lib/paths.ts';

/** The environment variables of the assistant of the address. */
export function VariablesRoute() {
  const { assistantId } = useParams({ from: paths.variables });
  const { data: assistants } = useQuery(assistantsQuery);
  const name = assistants?.find(({ id }) => id === assistantId)?.name;
  return <VariablesPage key={assistantId} assistantId={assistantId} assistantName={name} />;
}
