import { Fragment, useState } from 'react';
import type { EventDetail } from '../../selectors/event-detail.ts';
import type { Anchor, Witness } from '../../selectors/event-detail-why.ts';
import { longDateWords } from '../../selectors/date-words.ts';
import { isUnsure } from '../../selectors/precision-words.ts';
import { readingWords } from '../../selectors/reader-reading-words.ts';
import { Button } from '../../ui/Button.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Reading } from './reading.ts';
import type { Teller } from '../../selectors/tellers.ts';
import { isUndated } from '../../selectors/visible-events.ts';
import styles from './WhyThisDate.module.css';

interface WhyProps {
  readonly detail: Pick<EventDetail, 'event' | 'why' | 'dated'>;
  readonly reading: Reading;
}

/** Articles whose words are shown at once. */
const FIRST = 3;

/** The words that prove the date, what they were read against, and how. */
export function WhyThisDate({
  detail: { event, why, dated },
  reading,
}: WhyProps): React.JSX.Element {
  const [all, setAll] = useState(false);
  if (dated !== undefined) return <DatedByReader event={event} dated={dated} />;
  if (isUndated(event)) {
    return (
      <p className={styles['why']}>
        <strong>Why no date.</strong> No words date this event, so it waits among the undated.
        {why.anchors.slice(0, FIRST).map((anchor) => (
          <span key={anchor.article} className={styles['step']}>
            <AnchorSentence anchor={anchor} reading={reading} />
            <SetDate anchor={anchor} reading={reading} />
          </span>
        ))}
      </p>
    );
  }
  const words = byArticle(why.words);
  const shown = all ? Infinity : FIRST;
  const more = Math.max(0, words.length - shown, why.anchors.length - shown);
  return (
    <p className={styles['why']}>
      <span className={styles['step']}>
        <strong>Why this date.</strong>{' '}
        {words.length === 0 && 'No words of the tellings name its date. '}
        {words.slice(0, shown).map((said) => (
          <Fragment key={said[0]?.place.article}>
            {said[0] && namedIn(said[0].teller)} says <Words of={said} reading={reading} />.{' '}
          </Fragment>
        ))}
      </span>
      {why.anchors.slice(0, shown).map((anchor, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- anchors are never reordered
        <span key={i} className={styles['step']}>
          <AnchorSentence anchor={anchor} reading={reading} />
          <SetDate anchor={anchor} reading={reading} />
        </span>
      ))}
      {more > 0 && (
        <Button look="link" onClick={() => setAll(true)}>
          Words of {more} more
        </Button>
      )}
      <span className={styles['step']}>{readingWords(event, why.rule, why.against)}</span>
    </p>
  );
}

/** The reader's word stands in the place of the articles'; what the parser read stays to be seen. */
function DatedByReader({
  event,
  dated: { note, was },
}: {
  readonly event: EventDetail['event'];
  readonly dated: NonNullable<EventDetail['dated']>;
}): React.JSX.Element {
  return (
    <p className={styles['why']}>
      <strong>{isUndated(event) ? 'Why no date.' : 'Why this date.'}</strong> Corrected: you{' '}
      {isUndated(event) ? 'took the date away' : 'set it'}.
      {note !== undefined && ` Your note: ${note.replace(/\.$/u, '')}.`}
      {was !== undefined && ` Sourceline read: ${was}.`}
    </p>
  );
}

const byArticle = (words: readonly Witness[]): readonly (readonly Witness[])[] =>
  [...new Set(words.map(({ place }) => place.article))].map((article) =>
    words.filter(({ place }) => place.article === article),
  );

/** “one”, “two” and “three”, each a link to its place; of another outlet than `home` it says so. */
function Words({
  of,
  reading,
  home = of[0]?.teller,
}: {
  readonly of: readonly Witness[];
  readonly reading: Reading;
  readonly home?: Teller | undefined;
}): React.JSX.Element {
  return (
    <>
      {of.map(({ place, text, teller }, i) => (
        <Fragment key={`${place.article} ${place.start}`}>
          {i > 0 && (i === of.length - 1 ? ' and ' : ', ')}
          <PlaceLink place={place} reading={reading} look="words">
            “{text}”
          </PlaceLink>
          {teller.id !== home?.id && ` (${teller.name})`}
        </Fragment>
      ))}
    </>
  );
}

/** "The unnamed outlet" is no name, and does not stand in a sentence like one. */
const namedIn = ({ named, name }: Teller): string =>
  named ? name : `The ${name.replace(/^U/u, 'u')}`;

/** The way to the date of an article that does not tell it itself: it moves all that hangs on it. */
function SetDate({
  anchor: { kind, article, teller, published },
  reading: { correct },
}: {
  readonly anchor: Anchor;
  readonly reading: Reading;
}): React.JSX.Element | undefined {
  if (!correct || kind === 'told' || !isUnsure({ published: published ?? null })) return undefined;
  return (
    <>
      <Button
        look="link"
        aria-label={`Set the article’s date… ${teller.name}`}
        onClick={() => correct({ what: 'article', article, asks: 'date' })}
      >
        Set the article’s date…
      </Button>{' '}
    </>
  );
}

function AnchorSentence({
  anchor: { kind, teller, published, witnesses },
  reading,
}: {
  readonly anchor: Anchor;
  readonly reading: Reading;
}): React.JSX.Element {
  const words = <Words of={witnesses} reading={reading} home={teller} />;
  if (kind === 'told') return <>Told before it: {words}. </>;
  if (published === undefined) return <>Its article has no date of its own. </>;
  // "The Register article", not "The The Register article".
  const name = teller.name.replace(/^The /iu, '');
  const article = teller.named
    ? `${name} article`
    : `article of ${namedIn(teller).replace(/^T/u, 't')}`;
  const date = longDateWords(published);
  if (published.basis === 'given') {
    return (
      <>
        The date given for the {article} is {date}.{' '}
      </>
    );
  }
  if (witnesses.length === 0) {
    return (
      <>
        The {article} is placed at {date}.{' '}
      </>
    );
  }
  return published.basis === 'stated' ? (
    <>
      The {article} is dated {words}, {date}.{' '}
    </>
  ) : (
    <>
      The date of the {article} is inferred: {words} {witnesses.length === 1 ? 'places' : 'place'}{' '}
      it at {date}.{' '}
    </>
  );
}
