import type { RefObject } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useMarkWalk } from './use-mark-walk.ts';

/** From mark to mark, by buttons and keys. */
export function MarkWalk({
  body,
}: {
  readonly body: RefObject<HTMLElement | null>;
}): React.JSX.Element {
  const walk = useMarkWalk(body);
  return (
    <>
      <Button look="quiet" aria-label="Previous mark" aria-keyshortcuts="p" onClick={walk.back}>
        <span aria-hidden>‹</span>
      </Button>
      <Button look="quiet" aria-label="Next mark" aria-keyshortcuts="n" onClick={walk.on}>
        <span aria-hidden>›</span>
      </Button>
    </>
  );
}
