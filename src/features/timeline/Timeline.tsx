import { memo, useMemo, useState } from 'react';
import { useStory } from '../../load/use-story.ts';
import { filterChips } from '../../selectors/filter-chips.ts';
import { timelineModel } from '../../selectors/timeline-model.ts';
import { visibleEvents } from '../../selectors/visible-events.ts';
import {
  changeView,
  currentView,
  useDayWindow,
  useLaterView,
  useViewFact,
} from '../../state/use-view.ts';
import { DEFAULT_VIEW, formatView, parseView, type ViewState } from '../../state/view-state.ts';
import { insteadWords } from './instead-words.ts';
import { useTimelineSize } from './timeline-size.ts';
import { TimelineView } from './TimelineView.tsx';

/** The timeline of the events that the filters let pass. What was clicked elsewhere is answered there first. */
export const Timeline = (): React.JSX.Element => <TimelineOf view={useLaterView()} />;

interface TimelineOfProps {
  readonly view: ViewState;
}

const TimelineOf = memo(function TimelineOf({ view }: TimelineOfProps): React.JSX.Element {
  const days = useDayWindow();
  const lanes = useViewFact((now) => now.lanes);
  const story = useStory(view.story);
  const filters = useFilters(view);
  const events = useMemo(() => visibleEvents(story, filters), [story, filters]);
  const [enlarged, setEnlarged] = useState(false);
  const { narrow, compact, size } = useTimelineSize(enlarged);
  const model = useMemo(
    () => timelineModel(story, filters, events, size.labels),
    [story, filters, events, size],
  );
  return (
    <TimelineView
      model={model}
      size={size}
      compact={compact}
      onEnlarge={narrow ? () => setEnlarged(!enlarged) : undefined}
      selected={view.event}
      window={days}
      instead={insteadWords(view, events.length)}
      chips={filterChips(story, view)}
      shown={events.length}
      total={story.events.length}
      undated={model.undated}
      lanes={lanes}
      folded={model.foldable ? model.folded : undefined}
      onSelect={(event, how) => changeView({ event }, how)}
      onWindow={(window) => changeView({ window }, 'replace')}
      onUnfold={(day) =>
        changeView({ unfolded: [...currentView().unfolded, day], window: undefined })
      }
      onFold={(fold) => changeView({ fold, unfolded: [], window: undefined })}
      onLanes={(next) => changeView({ lanes: next })}
      onShowUndated={() => changeView({ tab: 'events' })}
      onChange={changeView}
    />
  );
});

/** The parts of the view that decide what there is to draw; the same ones are the same object. */
function useFilters(view: ViewState): ViewState {
  const { event, reader, tab } = DEFAULT_VIEW;
  const link = formatView({ ...view, event, reader, tab });
  return useMemo(() => parseView(link), [link]);
}
