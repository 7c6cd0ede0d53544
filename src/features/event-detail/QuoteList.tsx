import type { QuoteToShow } from '../../selectors/event-detail-quotes.ts';
import { CHANNEL_WORDS } from '../../selectors/kind-words.ts';
import { CorrectButton } from '../../ui/CorrectButton.tsx';
import { CorrectedMark } from '../../ui/CorrectedMark.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { LongWords } from './LongWords.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Reading } from './reading.ts';
import { SpeakerName } from './SpeakerName.tsx';
import { OutletName } from '../../ui/OutletName.tsx';
import styles from './QuoteList.module.css';

interface QuoteListProps {
  readonly quotes: readonly QuoteToShow[];
  readonly reading: Reading;
}

/** What was said: by whom, how, and through whom it came. */
export function QuoteList({ quotes, reading }: QuoteListProps): React.JSX.Element {
  return (
    <section aria-labelledby="event-quotes" className={styles['section']}>
      <SectionHeading level={3} id="event-quotes">
        Quotes
      </SectionHeading>
      <ul className={styles['list']}>
        {quotes.map((quote) => (
          <li key={quote.id}>
            <QuoteItem quote={quote} reading={reading} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuoteItem({
  quote: { id, text, speaker, corrected, channel, via, teller, date, place },
  reading,
}: {
  readonly quote: QuoteToShow;
  readonly reading: Reading;
}): React.JSX.Element {
  return (
    <figure className={styles['quote']} data-correctable>
      <LongWords length={text.length}>
        <Verbatim>“{text}”</Verbatim>
      </LongWords>
      <figcaption className={styles['caption']}>
        <p>
          <SpeakerName speaker={speaker} reading={reading} />
          {channel !== null && <span> · {CHANNEL_WORDS[channel]}</span>}
          {via !== undefined && <span> · via {via}</span>}
          {corrected !== undefined && (
            <>
              {' · '}
              <CorrectedMark was={corrected} />
            </>
          )}{' '}
          {reading.correct && (
            <CorrectButton
              label="Correct who said this"
              onClick={() => reading.correct?.({ what: 'speaker', quote: id })}
            />
          )}
        </p>
        <p className={styles['source']}>
          <OutletName name={teller.name} colour={teller.colour} />
          <span className={styles['date']}>{date}</span>
          <PlaceLink
            place={place}
            reading={reading}
            label={`Read in article: quote in ${teller.name}`}
          >
            Read in article <span aria-hidden>&nbsp;→</span>
          </PlaceLink>
        </p>
      </figcaption>
    </figure>
  );
}
