import { useState } from 'react';
import { useLocation } from '@tanstack/react-router';

/**
 * What tells a form that was opened once more from the one that was open at the same address: the last that was told.
 * It does not change when the form is left: the address is another one a moment before the form is gone.
 */
export function useReopened(): string | undefined {
  const told = useLocation({ select: ({ state }) => state.reopened });
  const [last, setLast] = useState(told);
  if (told !== undefined && told !== last) setLast(told);
  return last;
}
