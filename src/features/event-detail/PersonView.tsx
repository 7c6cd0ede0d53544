import { CHANNEL_WORDS } from '../../selectors/kind-words.ts';
import type { PersonPage } from '../../selectors/person-page.ts';
import type { QuoteFacts } from '../../selectors/quote-facts.ts';
import { Button } from '../../ui/Button.tsx';
import { OutletName } from '../../ui/OutletName.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { CorrectPerson } from './CorrectPerson.tsx';
import { LongWords } from './LongWords.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Reading } from './reading.ts';
import { ScrollHere } from './ScrollHere.tsx';
import { ViewButton } from './ViewButton.tsx';
import styles from './PersonView.module.css';

interface PersonViewProps {
  readonly person: PersonPage;
  readonly reading: Reading;
  /** Whether the lists show this person's events alone. */
  readonly filtered: boolean;
  readonly onFilter: () => void;
  readonly onEvent: (event: string) => void;
  /** Back to what stood here before. */
  readonly onClose: () => void;
}

/** Somebody who is named in the story: what they are called, what they said, and who tells it. */
export function PersonView(props: PersonViewProps): React.JSX.Element {
  const { person, reading, filtered, onFilter, onEvent, onClose } = props;
  const { id, name, aliases, roles, events } = person;
  return (
    <article aria-labelledby="person-name" className={styles['person']}>
      <ScrollHere key={id} />
      <p className={styles['head']}>
        <Button look="link" onClick={onClose}>
          <span aria-hidden>‹ </span>Back
        </Button>
        <Button look="link" onClick={onFilter}>
          {filtered ? 'Show everybody’s events' : `Show only events with ${name}`}
        </Button>
      </p>
      <div data-correctable="always">
        <h2 id="person-name" className={styles['name']}>
          <Verbatim>{name}</Verbatim>
        </h2>
        {reading.correct && <CorrectPerson person={person} correct={reading.correct} />}
      </div>
      {aliases.length > 0 && (
        <p className={styles['aside']}>
          also <Verbatim>{aliases.join(', ')}</Verbatim>
        </p>
      )}
      {roles.length > 0 && <Roles roles={roles} reading={reading} />}
      <Said person={person} reading={reading} onEvent={onEvent} />
      {events.length > 0 && <Events events={events} onEvent={onEvent} />}
    </article>
  );
}

function Roles({ roles, reading }: Pick<PersonPage, 'roles'> & { readonly reading: Reading }) {
  return (
    <section aria-labelledby="person-roles" className={styles['section']}>
      <SectionHeading level={3} id="person-roles">
        Called
      </SectionHeading>
      <ul>
        {roles.map(({ words, place, tellers }) => (
          <li key={words} className={styles['role']}>
            <PlaceLink place={place} reading={reading} look="words">
              {words}
            </PlaceLink>
            <span className={styles['aside']}>
              {tellers.map((teller) => teller.name).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({
  person: { utterances, quotedBy },
  reading,
  onEvent,
}: Pick<PersonViewProps, 'person' | 'reading' | 'onEvent'>): React.JSX.Element {
  return (
    <section aria-labelledby="person-said" className={styles['section']}>
      <SectionHeading level={3} id="person-said">
        Said
      </SectionHeading>
      {utterances.length === 0 && <p className={styles['aside']}>No words of theirs are quoted.</p>}
      {quotedBy.length > 0 && (
        <p className={styles['quoted-by']}>
          Quoted by{' '}
          {quotedBy.map(({ teller, count }) => (
            <span key={teller.id}>
              <OutletName name={teller.name} colour={teller.colour} /> {count}
            </span>
          ))}
        </p>
      )}
      <ul className={styles['quotes']}>
        {utterances.map((wordings) => (
          <li key={wordings[0].id}>
            <Utterance wordings={wordings} reading={reading} onEvent={onEvent} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first wording in full; the others are a line each, for they say the same. */
function Utterance({
  wordings,
  reading,
  onEvent,
}: {
  readonly wordings: PersonPage['utterances'][number];
  readonly reading: Reading;
  readonly onEvent: (event: string) => void;
}): React.JSX.Element {
  const [first] = wordings;
  return (
    <figure className={styles['quote']}>
      <LongWords length={first.words.length}>
        <Verbatim>“{first.words}”</Verbatim>
      </LongWords>
      <figcaption>
        {wordings.map((quote) => (
          <Source key={quote.id} quote={quote} reading={reading} />
        ))}
        {first.event && (
          <ViewButton look="line" onClick={() => first.event && onEvent(first.event.id)}>
            Event: <Verbatim>{first.event.label}</Verbatim>
          </ViewButton>
        )}
      </figcaption>
    </figure>
  );
}

function Source({
  quote: { place, teller, date, channel, via },
  reading,
}: {
  readonly quote: QuoteFacts;
  readonly reading: Reading;
}): React.JSX.Element {
  const route = [
    date ?? 'date unknown',
    channel === null ? undefined : CHANNEL_WORDS[channel],
    via === undefined ? undefined : `via ${via}`,
  ].filter((part) => part !== undefined);
  return (
    <p className={styles['source']}>
      {teller && <OutletName name={teller.name} colour={teller.colour} />}
      <span className={styles['aside']}>{route.join(' · ')}</span>
      <PlaceLink
        place={place}
        reading={reading}
        label={`Read in article: quote in ${teller?.name ?? ''}`}
      >
        Read <span aria-hidden>&nbsp;→</span>
      </PlaceLink>
    </p>
  );
}

function Events({
  events,
  onEvent,
}: Pick<PersonPage, 'events'> & { readonly onEvent: (event: string) => void }) {
  return (
    <section aria-labelledby="person-events" className={styles['section']}>
      <SectionHeading level={3} id="person-events">
        Events with their name or words
      </SectionHeading>
      <ul>
        {events.map(({ id, label, date }) => (
          <li key={id} className={styles['event']}>
            <span className={styles['aside']}>{date}</span>
            <ViewButton onClick={() => onEvent(id)}>
              <Verbatim>{label}</Verbatim>
            </ViewButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
