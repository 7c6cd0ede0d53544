import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface CatcherProps {
  readonly area: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** React catches errors in classes alone. */
class Catcher extends Component<CatcherProps, { readonly error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { area, onRetry, children } = this.props;
    const { error } = this.state;
    if (error === undefined) return children;
    return (
      <Notice tone="problem" title={`${area} could not be shown.`}>
        <p>This is a fault of Sourceline, not of the articles. The rest of the page still works.</p>
        <p>
          <code>{String(error)}</code>
        </p>
        <Button
          onClick={() => {
            onRetry();
            this.setState({ error: undefined });
          }}
        >
          Try again
        </Button>
      </Notice>
    );
  }
}

interface AreaBoundaryProps {
  /** Begins the sentence "… could not be shown." */
  readonly area: string;
  /** What stands there while the area waits for its data. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** One area of the screen: it waits by itself and fails by itself. */
export function AreaBoundary({ area, waiting, children }: AreaBoundaryProps): React.JSX.Element {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catcher area={area} onRetry={reset}>
          <Suspense fallback={waiting}>{children}</Suspense>
        </Catcher>
      )}
    </QueryErrorResetBoundary>
  );
}
