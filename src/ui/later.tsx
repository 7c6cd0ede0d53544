import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { NotFetched } from './NotFetched.tsx';

/** Puts what is said of a part that did not come where the part would stand. */
type Frame<P> = (notice: ReactNode, props: P) => ReactNode;

/**
 * A part of the page that is fetched when it is first wanted. Where that fails, a notice stands in its
 * place and nothing around it is lost. `name` begins the sentence "… could not be fetched."
 */
export function later<P extends object>(
  name: string,
  fetch: () => Promise<ComponentType<P>>,
  frame: Frame<P> = (notice) => notice,
): ComponentType<P> {
  const fetched = (): ComponentType<P> =>
    lazy(async () => ({ default: await fetch().catch(() => Failed) }));
  let Part = fetched();

  function Failed(props: P): ReactNode {
    const [Again, setAgain] = useState<ComponentType<P>>();
    if (Again)
      return (
        <Suspense>
          <Again {...props} />
        </Suspense>
      );
    const retry = (): void => {
      Part = fetched();
      setAgain(Part);
    };
    return frame(<NotFetched name={name} onRetry={retry} />, props);
  }

  return function Later(props: P): React.JSX.Element {
    return <Part {...props} />;
  };
}

/** For what the page can do without for a while. */
export const orNothing = (): ReactNode => undefined;
