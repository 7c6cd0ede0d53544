import { Suspense, useEffect, useState } from 'react';
import { Filters } from '../features/filters/Filters.tsx';
import { Header } from '../features/header/Header.tsx';
import { Lists } from '../features/lists/Lists.tsx';
import { useStoryIfReady } from '../load/use-story.ts';
import { changeView, useView } from '../state/use-view.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { useMedia } from '../ui/use-media.ts';
import { AreaBoundary } from './AreaBoundary.tsx';
import { EmptyStory } from './EmptyStory.tsx';
import { NoEventChosen } from './NoEventChosen.tsx';
import { Progress } from './Progress.tsx';
import { StoryNotices } from './StoryNotices.tsx';
import { TimelineArea } from './TimelineArea.tsx';
import { closeChosen } from './close-chosen.ts';
import { Intro } from './Intro.tsx';
import {
  AddArticles,
  EventDetail,
  fetchPrintedPage,
  KeysSheet,
  PrintedPage,
  Reader,
} from './later.tsx';
import styles from './Page.module.css';

/** Below these the filters, then the event, leave the grid for a sheet. As in Page.module.css. */
const ROOM_FOR_FILTERS = '(width >= 75rem)';
const ROOM_FOR_EVENT = '(width >= 56.25rem)';

/** The page on the screen, or all of the story on paper. */
export function Page(): React.JSX.Element {
  const printing = useMedia('print');
  useEffect(() => whenIdle(() => void fetchPrintedPage()), []);
  return (
    <>
      {printing && (
        <AreaBoundary area="The story" waiting={undefined}>
          <PrintedPage />
        </AreaBoundary>
      )}
      <Screen />
    </>
  );
}

/** Its header, the story below it, and what lies over it for a while. */
function Screen(): React.JSX.Element {
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [adding, setAdding] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const { story: slug } = useView();
  const isChosen = useIsChosen();
  const ready = useStoryIfReady(slug);
  const wide = useMedia(ROOM_FOR_FILTERS);
  const roomy = useMedia(ROOM_FOR_EVENT);
  const openAdding = (): void => setAdding(true);
  useKeys({ '?': () => setKeysOpen(true), Escape: isChosen ? closeChosen : undefined });
  return (
    <div className={styles['page']}>
      <a className={styles['skip']} href="#main">
        Skip to the events
      </a>
      <AreaBoundary area="The header" waiting={<div className={styles['header-space']} />}>
        <Header
          onFilters={wide ? undefined : () => setFiltersOpen(true)}
          onAdd={openAdding}
          onKeys={() => setKeysOpen(true)}
        />
      </AreaBoundary>
      <Intro />
      {ready?.story.articles.length === 0 ? (
        <main id="main" tabIndex={-1}>
          <EmptyStory slug={slug} failures={ready.failures} onAdd={openAdding} />
        </main>
      ) : (
        <Columns wide={wide} roomy={roomy} />
      )}
      {!wide && filtersOpen && (
        <Sheet label="Filters" side="start" onClose={() => setFiltersOpen(false)}>
          <p className={styles['sheet-title']}>Filters</p>
          <FiltersArea />
        </Sheet>
      )}
      <Sheets wide={wide} roomy={roomy} />
      <Suspense>
        {keysOpen && <KeysSheet onClose={() => setKeysOpen(false)} />}
        <AddArticles open={adding} onOpen={openAdding} onClose={() => setAdding(false)} />
      </Suspense>
      <Progress />
    </div>
  );
}

/** Whether the panel shows an event or a person. */
function useIsChosen(): boolean {
  const { event, person } = useView();
  return event !== undefined || person !== undefined;
}

interface ColumnsProps {
  /** Room for the filters beside the list. */
  readonly wide: boolean;
  /** Room for the event beside the list. */
  readonly roomy: boolean;
}

/** What lies over the page because of the view, not of a button. */
function Sheets({ wide, roomy }: ColumnsProps): React.JSX.Element {
  const { reader } = useView();
  const isChosen = useIsChosen();
  return (
    <>
      {!roomy && isChosen && (
        <Sheet label="Event" side="end" onClose={closeChosen}>
          <EventArea />
        </Sheet>
      )}
      {reader !== undefined && <ReaderSheet wide={wide} />}
    </>
  );
}

/** Where each area of a story stands. */
function Columns({ wide, roomy }: ColumnsProps): React.JSX.Element {
  const isChosen = useIsChosen();
  return (
    <div className={styles['columns']}>
      {wide && (
        <aside aria-label="Filters" className={styles['filters']}>
          <FiltersArea />
        </aside>
      )}
      <main id="main" tabIndex={-1} className={styles['main']}>
        <EventsAreas />
      </main>
      {roomy && (
        <aside aria-label="Event" data-chosen className={styles['event']}>
          {isChosen ? <EventArea /> : <NoEventChosen />}
        </aside>
      )}
    </div>
  );
}

function FiltersArea(): React.JSX.Element {
  return (
    <AreaBoundary area="The filters" waiting={<Skeleton lines={14} />}>
      <Filters />
    </AreaBoundary>
  );
}

function EventArea(): React.JSX.Element {
  return (
    <AreaBoundary area="The event" waiting={<Skeleton lines={10} />}>
      <EventDetail />
    </AreaBoundary>
  );
}

function EventsAreas(): React.JSX.Element {
  return (
    <>
      <AreaBoundary area="The story" waiting={undefined}>
        <StoryNotices />
      </AreaBoundary>
      <AreaBoundary area="The timeline" waiting={<Skeleton lines={8} />}>
        <TimelineArea />
      </AreaBoundary>
      <AreaBoundary area="The list" waiting={<Skeleton lines={12} />}>
        <Lists />
      </AreaBoundary>
    </>
  );
}

function ReaderSheet({ wide }: Pick<ColumnsProps, 'wide'>): React.JSX.Element {
  const { beside } = useView();
  return (
    <Sheet
      label="Article"
      side="end"
      wide={wide && beside !== undefined}
      onClose={() => changeView({ reader: undefined })}
    >
      <AreaBoundary area="The article" waiting={<Skeleton lines={20} />}>
        <Reader wide={wide} />
      </AreaBoundary>
    </Sheet>
  );
}
