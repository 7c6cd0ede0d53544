import { useQueryClient } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { retryFailed } from '../load/retry-failed.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { isNotFetched, NotFetched } from '../ui/NotFetched.tsx';
import styles from './AreaBoundary.module.css';

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
    const retry = (): void => {
      onRetry();
      this.setState({ error: undefined });
    };
    return <AreaFailed area={area} error={error} onRetry={retry} />;
  }
}

interface AreaFailedProps {
  readonly area: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What stands in place of an area that cannot be shown. */
export function AreaFailed({ area, error, onRetry }: AreaFailedProps): React.JSX.Element {
  if (isNotFetched(error)) return <NotFetched name={area} onRetry={onRetry} />;
  return (
    <div className={styles['failed']}>
      <Notice tone="problem" title={`${area} could not be shown.`}>
        <p>This is a fault of Sourceline, not of the articles. What you added is kept.</p>
        <p>
          <code>{String(error)}</code>
        </p>
        <Button onClick={onRetry}>Try again</Button>
      </Notice>
    </div>
  );
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
  const client = useQueryClient();
  return (
    <Catcher area={area} onRetry={() => retryFailed(client)}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Catcher>
  );
}
