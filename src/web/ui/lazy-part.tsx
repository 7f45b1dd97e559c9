import { Component, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { isModuleLoadError } from '../lib/parts/module-load-error.ts';
import { MissingPart } from './missing-part.tsx';
import { PendingBar } from './pending-bar.tsx';

/** What stands in the place of a part that could not be loaded. */
export interface MissingProps<Props> {
  /** What the part would have been given. */
  readonly part: Props;
  /** Asks for it once more. */
  readonly onRetry: () => Promise<void>;
}

/**
 * A part of the page that is loaded when it is first drawn. Where it cannot be
 * had, since the network is down or the server was upgraded, what is around it
 * stays, and `missing` says so in its place. Any other error goes on upwards.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  missing: (props: MissingProps<Props>) => ReactNode = ({ onRetry }) => <MissingPart onRetry={onRetry} />,
): ComponentType<Props> {
  const whenDrawn = () => lazy(async () => ({ default: await load() }));
  let newest = whenDrawn();

  return function LazyPart(props) {
    const [{ Part, attempt }, setShown] = useState({ Part: newest, attempt: 0 });
    const onRetry = async () => {
      try {
        await load();
      } catch {
        // What stands in its place goes on saying so.
        return;
      }
      newest = whenDrawn();
      setShown({ Part: newest, attempt: attempt + 1 });
    };
    const Missing = missing;
    return (
      <Boundary
        key={attempt}
        instead={<Missing part={props} onRetry={onRetry} />}
        onMissing={() => {
          newest = whenDrawn();
        }}
      >
        <Suspense fallback={<PendingBar />}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    );
  };
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly instead: ReactNode;
  readonly onMissing: () => void;
}

interface BoundaryState {
  readonly thrown: { readonly error: unknown } | null;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { thrown: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { thrown: { error } };
  }

  override componentDidCatch(): void {
    this.props.onMissing();
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    if (thrown === null) return this.props.children;
    if (!isModuleLoadError(thrown.error)) throw thrown.error;
    return this.props.instead;
  }
}
