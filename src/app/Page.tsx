import { use, useEffect } from 'react';
import { fetchSearch, hasSearch } from '../selectors/search.ts';
import { useViewFact } from '../state/use-view.ts';
import { later } from '../ui/later.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { AreaBoundary } from './AreaBoundary.tsx';
import { fetchPrintedPage, PrintedPage } from './later.tsx';
import { Screen } from './Screen.tsx';

/** Fetched at once where the page stands inside another one, and else not at all. */
export const fetchEmbedded = async () => (await import('./Embedded.tsx')).Embedded;
const Embedded = later('The page', fetchEmbedded);

/** The page on the screen, or all of the story on paper. */
export function Page(): React.JSX.Element {
  const printing = usePrinting();
  const embedded = useViewFact(({ embed }) => embed);
  const searching = useViewFact(({ search }) => search !== '');
  // "Back" may lead to a search before anything was typed. Else to wait is to lose a letter: it hides
  // the page for a moment, with the field that is typed in.
  if (searching && !hasSearch()) use(fetchSearch());
  // Where it does not come now, it is asked for again when it is wanted, and told of then.
  useEffect(() => whenIdle(() => void fetchPrintedPage().catch(() => undefined)), []);
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
