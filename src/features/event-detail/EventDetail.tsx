import { useMemo, useRef } from 'react';
import { useStory } from '../../load/use-story.ts';
import { eventDetail } from '../../selectors/event-detail.ts';
import { eventPosition } from '../../selectors/event-detail-position.ts';
import { useFilters } from '../../state/use-filters.ts';
import { changeView, useView } from '../../state/use-view.ts';
import { EventDetailView } from './EventDetailView.tsx';
import { PersonDetail } from './PersonDetail.tsx';
import { Unknown } from './Unknown.tsx';
import { useReading } from './use-reading.ts';
import { useTellerKeys } from './use-teller-keys.ts';

/** The panel of what is chosen: a person, or else an event. */
export function EventDetail(): React.JSX.Element {
  const { person } = useView();
  return person === undefined ? <ChosenEvent /> : <PersonDetail id={person} />;
}

const close = (): void => changeView({ event: undefined });

function ChosenEvent(): React.JSX.Element {
  const view = useView();
  const filters = useFilters(view);
  const story = useStory(view.story);
  const panel = useRef<HTMLDivElement>(null);
  const detail = useMemo(() => eventDetail(story, view.event ?? ''), [story, view.event]);
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
}
