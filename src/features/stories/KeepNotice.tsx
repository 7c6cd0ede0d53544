import { useEffect } from 'react';
import { saveUnsaved, useStories, useStoreStatus } from '../../load/use-kept.ts';
import { KeepNoticeView } from './KeepNoticeView.tsx';

export interface KeepNoticeProps {
  readonly onStories: () => void;
}

/** What the browser does not keep, for as long as that is so. */
export function KeepNotice({ onStories }: KeepNoticeProps): React.JSX.Element | undefined {
  const { trouble, unsaved } = useStoreStatus();
  const stories = useStories() ?? [];
  // Whoever works without storage was told, and is not asked each time.
  const wouldLose = unsaved.length > 0 && trouble !== 'unavailable';
  useEffect(() => {
    if (!wouldLose) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [wouldLose]);
  // Who adds nothing has nothing to lose.
  if (trouble === undefined || (trouble === 'unavailable' && unsaved.length === 0))
    return undefined;
  return (
    <KeepNoticeView
      trouble={trouble}
      unsaved={unsaved}
      stories={stories}
      onTry={() => void saveUnsaved()}
      onStories={onStories}
    />
  );
}
