import type { ArticleText } from '../../core/model/article.ts';
import type { Story } from '../../core/model/story.ts';
import { dateChoices, whoIsNamed } from '../../selectors/correct-choices.ts';
import { articleOf, wordsOf } from '../../selectors/story-text.ts';
import { stopCorrecting, type Correcting } from '../../state/correcting.ts';
import { changeView } from '../../state/use-view.ts';
import { AddEventForm } from './AddEventForm.tsx';
import { CorrectArticle } from './CorrectArticle.tsx';
import { changesIn } from './changes.ts';
import { EventForms } from './EventForms.tsx';
import { PersonForms } from './PersonForms.tsx';
import { SpeakerForm } from './SpeakerForm.tsx';
import type { Deeds } from './use-deeds.ts';

interface CorrectionFormProps {
  readonly story: Story;
  /** The articles as they are read: with what the reader says of them. */
  readonly articles: readonly ArticleText[];
  readonly correcting: Exclude<Correcting, { readonly what: 'history' }>;
  readonly save: Deeds['save'];
}

/** The form for what is to be corrected; none for what is not in the story any more. */
export function CorrectionForm(props: CorrectionFormProps): React.JSX.Element | undefined {
  const { story, correcting, save } = props;
  switch (correcting.what) {
    case 'event-add':
      return <AddEvent {...props} place={correcting.place} />;
    case 'article':
      return <CorrectArticle {...props} id={correcting.article} asks={correcting.asks} />;
    case 'speaker': {
      const quote = story.quotes.find(({ id }) => id === correcting.quote);
      if (quote === undefined) return undefined;
      return (
        <SpeakerForm
          quote={wordsOf(story, quote)}
          choicesFor={(query) => whoIsNamed(story, query)}
          onSave={(speaker, note) => save([changesIn(story).speaker(quote.id, speaker)], note)}
          onClose={stopCorrecting}
        />
      );
    }
    case 'person-merge':
    case 'person-split': {
      const person = story.people.find(({ id }) => id === correcting.person);
      return (
        person && <PersonForms story={story} person={person} what={correcting.what} save={save} />
      );
    }
    case 'event-date':
    case 'event-merge':
    case 'event-split':
    case 'event-reject':
    default: {
      const event = story.events.find(({ id }) => id === correcting.event);
      return event && <EventForms story={story} event={event} what={correcting.what} save={save} />;
    }
  }
}

function AddEvent({
  story,
  save,
  place,
}: Pick<CorrectionFormProps, 'story' | 'save'> & {
  readonly place: Extract<Correcting, { readonly what: 'event-add' }>['place'];
}): React.JSX.Element | undefined {
  const article = articleOf(story, place.article);
  if (article === undefined) return undefined;
  return (
    <AddEventForm
      text={article.text}
      place={place}
      choices={dateChoices(story, undefined, [place])}
      onSave={({ start, end }, edtf, note) =>
        save([changesIn(story).add({ article: article.id, start, end }, edtf)], note, (entry) =>
          changeView({ event: `event:${entry}`, reader: undefined }),
        )
      }
      onClose={stopCorrecting}
    />
  );
}
