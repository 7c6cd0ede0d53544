import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { tidy } from '../load/tidy.ts';
import { useOtherWindows, useStoreStatus } from '../load/use-kept.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { KeepNotice, Stories } from './later.tsx';

interface KeepAreaProps {
  readonly storiesOpen: boolean;
  readonly onStories: (open: boolean) => void;
}

/** The list of stories, and what is said about keeping them; what other windows change comes here. */
export function KeepArea({ storiesOpen, onStories }: KeepAreaProps): React.JSX.Element {
  const client = useQueryClient();
  const { trouble } = useStoreStatus();
  useOtherWindows();
  useEffect(() => whenIdle(() => tidy(client)), [client]);
  return (
    <Suspense>
      {trouble !== undefined && <KeepNotice onStories={() => onStories(true)} />}
      {storiesOpen && <Stories onClose={() => onStories(false)} />}
    </Suspense>
  );
}
