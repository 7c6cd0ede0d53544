import { useMemo } from 'react';
import { eventRowMaker, sortEvents } from '../../selectors/list-events.ts';
import { visibleEvents } from '../../selectors/visible-events.ts';
import { changeView, useViewFact } from '../../state/use-view.ts';
import { EventList } from './EventList.tsx';
import type { PanelProps } from './panel-props.ts';

const openEvent = (event: string): void => changeView({ event });

/** The tab that is there first; the others come in a chunk of their own. */
export function EventsPanel({ story, view, filters }: PanelProps): React.JSX.Element {
  const { sort, search } = view;
  // What was clicked shows it at once, whatever else has to wait.
  const selected = useViewFact(({ event }) => event);
  const toRow = useMemo(() => eventRowMaker(story, search), [story, search]);
  const events = useMemo(
    () => sortEvents(story, visibleEvents(story, filters), { sort, search }),
    [story, filters, sort, search],
  );
  return (
    <EventList
      events={events}
      byDate={sort === ''}
      toRow={toRow}
      selected={selected}
      search={search}
      onOpen={openEvent}
    />
  );
}
