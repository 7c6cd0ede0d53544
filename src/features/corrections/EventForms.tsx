import type { StoryEvent } from '../../core/model/event.ts';
import type { Story } from '../../core/model/story.ts';
import { dateChoices, otherEvents } from '../../selectors/correct-choices.ts';
import { wordsOf } from '../../selectors/story-text.ts';
import { stopCorrecting, type Correcting } from '../../state/correcting.ts';
import { changeView } from '../../state/use-view.ts';
import { changesIn } from './changes.ts';
import { ChooseForm } from './ChooseForm.tsx';
import sheet from './CorrectionSheet.module.css';
import { DateForm } from './DateForm.tsx';
import { PartForm } from './PartForm.tsx';
import { partsToMove } from './parts-to-move.ts';
import { RejectForm } from './RejectForm.tsx';
import type { Deeds } from './use-deeds.ts';

interface EventFormsProps {
  readonly story: Story;
  readonly event: StoryEvent;
  readonly what: Extract<Correcting, { readonly event: string }>['what'];
  readonly save: Deeds['save'];
}

/** The form for what is to be corrected about an event. */
export function EventForms({ story, event, what, save }: EventFormsProps): React.JSX.Element {
  const changes = changesIn(story);
  const { id } = event;
  const label = wordsOf(story, event.label);
  switch (what) {
    case 'event-date':
      return (
        <DateForm
          label={label}
          now={event.edtf ?? ''}
          choices={dateChoices(story, event)}
          onSave={(edtf, note) => save([changes.date(id, edtf)], note)}
          onClose={stopCorrecting}
        />
      );
    case 'event-merge':
      return <MergeForm story={story} event={event} save={save} />;
    case 'event-split':
      return (
        <PartForm
          title="Split tellings off"
          subject={label}
          label="Tellings of another event"
          action="Split off"
          parts={partsToMove(story, event.mentions, 'nothing')}
          onSave={(places, note) => save([changes.split(places)], note)}
          onClose={stopCorrecting}
        />
      );
    case 'event-reject':
    default:
      return (
        <RejectForm
          label={label}
          onSave={(note) => save([changes.reject(id)], note, leaveEvent)}
          onClose={stopCorrecting}
        />
      );
  }
}

function MergeForm({ story, event, save }: Omit<EventFormsProps, 'what'>): React.JSX.Element {
  return (
    <ChooseForm
      title="Merge with another event"
      subject={wordsOf(story, event.label)}
      label="The same event"
      action="Merge"
      choicesFor={(query) => otherEvents(story, event, query)}
      onSave={(other, note) => save([changesIn(story).merge(event.id, other)], note)}
      onClose={stopCorrecting}
    >
      <p className={sheet['aside']}>
        The words above and their date stay; all who tell the other one tell it then.
      </p>
    </ChooseForm>
  );
}

/** The one row of the list that Tab reaches. */
const ROW = '[role=listbox] [role=option][tabindex="0"]';

/** Frames in which the list has followed, on a slow phone too. */
const PATIENCE = 40;

/**
 * The panel of what is gone closes; the focus goes where the walk through the list had come to. The
 * list follows in steps, and each may put other rows in the place of the one with the focus.
 */
function leaveEvent(): void {
  changeView({ event: undefined });
  const stay = (frames: number): void => {
    if (frames === PATIENCE || document.activeElement === document.body)
      document.querySelector<HTMLElement>(ROW)?.focus();
    if (frames > 0) requestAnimationFrame(() => stay(frames - 1));
  };
  requestAnimationFrame(() => stay(PATIENCE));
}
