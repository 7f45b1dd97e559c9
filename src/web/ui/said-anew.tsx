import { useState, type ReactNode } from 'react';

export interface SaidAnewProps {
  /** What is said. Another one is said anew, also where its words are the same. */
  readonly of: unknown;
  readonly children: ReactNode;
}

/** A text in a live region that stays: what does not change there is not announced, so it is put in once more. */
export function SaidAnew({ of, children }: SaidAnewProps) {
  const [said, setSaid] = useState({ of, times: 1 });
  if (said.of !== of) setSaid({ of, times: said.times + 1 });
  return <span key={said.times}>{children}</span>;
}
