import { useEffect } from 'react';
import { useViewFact } from '../state/use-view.ts';
import { useMedia } from '../ui/use-media.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { AreaBoundary } from './AreaBoundary.tsx';
import { Embedded } from './Embedded.tsx';
import { fetchPrintedPage, PrintedPage } from './later.tsx';
import { Screen } from './Screen.tsx';

/** The page on the screen, or all of the story on paper. */
export function Page(): React.JSX.Element {
  const printing = useMedia('print');
  const embedded = useViewFact(({ embed }) => embed);
  useEffect(() => whenIdle(() => void fetchPrintedPage()), []);
  return (
    <>
      {printing && (
        <AreaBoundary area="The story" waiting={undefined}>
          <PrintedPage />
        </AreaBoundary>
      )}
      {embedded ? <Embedded /> : <Screen />}
    </>
  );
}
