import { memo, useDeferredValue, useEffect } from 'react';
import { Filters } from '../features/filters/Filters.tsx';
import { Lists } from '../features/lists/Lists.tsx';
import { useStoryNow } from '../load/use-story.ts';
import { changeView, useViewFact } from '../state/use-view.ts';
import type { ViewState } from '../state/view-state.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useMedia } from '../ui/use-media.ts';
import { AreaBoundary } from './AreaBoundary.tsx';
import { closeChosen, focusRow } from './close-chosen.ts';
import { CorrectionsArea } from './CorrectionsArea.tsx';
import { EventDetail, Reader } from './later.tsx';
import { NoEventChosen } from './NoEventChosen.tsx';
import { StoryNotices } from './StoryNotices.tsx';
import { TimelineArea } from './TimelineArea.tsx';
import styles from './Page.module.css';

/** Below this the event leaves the grid for a sheet. As in Page.module.css. */
const ROOM_FOR_EVENT = '(width >= 56.25rem)';

/** Whether the panel shows an event or a person. */
export const isChosen = ({ event, person }: ViewState): boolean =>
  event !== undefined || person !== undefined;

interface ColumnsProps {
  /** Whether the filters stand beside the list. */
  readonly filters: boolean;
}

/** Where each area of a story stands, and what lies over them because of the view. */
export const Columns = memo(function Columns({ filters }: ColumnsProps): React.JSX.Element {
  const roomy = useMedia(ROOM_FOR_EVENT, true);
  return (
    <>
      <div className={styles['columns']}>
        {filters && (
          <aside aria-label="Filters" className={styles['filters']}>
            <FiltersArea />
          </aside>
        )}
        <main id="main" tabIndex={-1} className={styles['main']}>
          <EventsAreas />
        </main>
        {roomy && <EventPanel />}
      </div>
      {!roomy && <EventSheet />}
      <ReaderSheet wide={filters} />
      <CorrectionsArea part="sheets" />
    </>
  );
});

export const FiltersArea = memo(function FiltersArea(): React.JSX.Element {
  return (
    <AreaBoundary area="The filters" waiting={<Skeleton lines={14} />}>
      <Filters />
    </AreaBoundary>
  );
});

const EventsAreas = memo(function EventsAreas(): React.JSX.Element {
  return (
    <>
      <AreaBoundary area="The story" waiting={undefined}>
        <StoryNotices />
      </AreaBoundary>
      <CorrectionsArea part="bar" />
      <AreaBoundary area="The timeline" waiting={<Skeleton lines={8} />}>
        <TimelineArea />
      </AreaBoundary>
      <AreaBoundary area="The list" waiting={<Skeleton lines={12} />}>
        <Lists />
      </AreaBoundary>
    </>
  );
});

const EventArea = memo(function EventArea(): React.JSX.Element {
  return (
    <AreaBoundary area="The event" waiting={<Skeleton lines={10} />}>
      <EventDetail />
    </AreaBoundary>
  );
});

/** The event beside the list, which answers a click first. */
function EventPanel(): React.JSX.Element {
  const chosen = useDeferredValue(useViewFact(isChosen));
  const { read } = useStoryNow(useViewFact(({ story }) => story));
  useEffect(() => {
    if (!chosen) return undefined;
    // "Back" takes away what had the focus, and leaves it nowhere.
    return () => {
      if (document.activeElement === document.body) focusRow();
    };
  }, [chosen]);
  return (
    <aside aria-label="Event" tabIndex={-1} data-chosen className={styles['event']}>
      {chosen ? <EventArea /> : <NoEventChosen story={read?.story} />}
    </aside>
  );
}

/** The event over the list. */
function EventSheet(): React.JSX.Element | undefined {
  if (!useViewFact(isChosen)) return undefined;
  return (
    <Sheet label="Event" side="end" onClose={closeChosen}>
      <EventArea />
    </Sheet>
  );
}

function ReaderSheet({ wide }: { readonly wide: boolean }): React.JSX.Element | undefined {
  const open = useViewFact(({ reader }) => reader !== undefined);
  const double = useViewFact(({ beside }) => beside !== undefined);
  if (!open) return undefined;
  return (
    <Sheet
      label="Article"
      side="end"
      wide={wide && double}
      onClose={() => changeView({ reader: undefined })}
    >
      <AreaBoundary area="The article" waiting={<Skeleton lines={20} />}>
        <Reader wide={wide} />
      </AreaBoundary>
    </Sheet>
  );
}
