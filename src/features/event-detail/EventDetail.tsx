import { memo, useMemo, useRef } from 'react';
import { useReadStory } from '../../load/use-story.ts';
import { eventDetail } from '../../selectors/event-detail.ts';
import { eventPosition } from '../../selectors/event-detail-position.ts';
import { useFilters } from '../../state/use-filters.ts';
import { changeView, useLaterView } from '../../state/use-view.ts';
import type { ViewState } from '../../state/view-state.ts';
import { EventDetailView } from './EventDetailView.tsx';
import { PersonDetail } from './PersonDetail.tsx';
import { Unknown } from './Unknown.tsx';
import { useReading } from './use-reading.ts';
import { useTellerKeys } from './use-teller-keys.ts';

/** The panel of what is chosen: a person, or else an event. Where the click was is drawn first. */
export function EventDetail(): React.JSX.Element {
  const view = useLaterView();
  return view.person === undefined ? (
    <ChosenEvent view={view} />
  ) : (
    <PersonDetail id={view.person} />
  );
}

const close = (): void => changeView({ event: undefined });

interface ChosenEventProps {
  readonly view: ViewState;
}

const ChosenEvent = memo(function ChosenEvent({ view }: ChosenEventProps): React.JSX.Element {
  const filters = useFilters(view);
  const { story, corrected } = useReadStory(view.story);
  const panel = useRef<HTMLDivElement>(null);
  const detail = useMemo(
    () => eventDetail(story, view.event ?? '', corrected?.machine),
    [story, view.event, corrected],
  );
  const position = useMemo(
    () => eventPosition(story, filters, view.event),
    [story, filters, view.event],
  );
  const reading = useReading(view);
  useTellerKeys(panel);
  if (detail === undefined) return <Unknown what="event" onBack={close} />;
  return (
    <div ref={panel}>
      <EventDetailView
        detail={detail}
        position={position}
        reading={reading}
        onSelect={(event) => changeView({ event })}
      />
    </div>
  );
});
