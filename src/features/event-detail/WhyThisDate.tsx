import { Fragment } from 'react';
import type { EventDetail } from '../../selectors/event-detail.ts';
import type { Anchor, Witness } from '../../selectors/event-detail-why.ts';
import { longDateWords } from '../../selectors/date-words.ts';
import { readingWords } from '../../selectors/reader-reading-words.ts';
import { PlaceLink } from './PlaceLink.tsx';
import type { Reading } from './reading.ts';
import { outletName } from '../../ui/OutletName.tsx';
import styles from './WhyThisDate.module.css';

interface WhyProps {
  readonly detail: Pick<EventDetail, 'event' | 'why'>;
  readonly reading: Reading;
}

/** The words that prove the date, what they were read against, and how. */
export function WhyThisDate({ detail: { event, why }, reading }: WhyProps): React.JSX.Element {
  if (event.edtf === null && event.earliest === null && event.latest === null) {
    return (
      <p className={styles['why']}>
        <strong>Why no date.</strong> No words date this event, so it waits among the undated.
      </p>
    );
  }
  const [anchor] = why.anchors;
  return (
    <p className={styles['why']}>
      <strong>Why this date.</strong>{' '}
      {byTeller(why.words).map((words) => (
        <Fragment key={words[0]?.place.article}>
          {outletName(words[0]?.teller?.name)} says <Words of={words} reading={reading} />.{' '}
        </Fragment>
      ))}
      {why.anchors.map((each) => (
        <AnchorSentence key={`${each.kind} ${each.teller?.id}`} anchor={each} reading={reading} />
      ))}
      {readingWords(event, why.rule, anchor?.kind ?? 'explicit')}
    </p>
  );
}

const byTeller = (words: readonly Witness[]): readonly (readonly Witness[])[] =>
  [...new Set(words.map(({ place }) => place.article))].map((article) =>
    words.filter(({ place }) => place.article === article),
  );

/** “one”, “two” and “three”, each a link to its place. */
function Words({
  of,
  reading,
}: {
  readonly of: readonly Witness[];
  readonly reading: Reading;
}): React.JSX.Element {
  return (
    <>
      {of.map((witness, i) => (
        <Fragment key={witness.place.start}>
          {i > 0 && (i === of.length - 1 ? ' and ' : ', ')}
          <PlaceLink place={witness.place} reading={reading} look="words">
            “{witness.text}”
          </PlaceLink>
        </Fragment>
      ))}
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
  const words = <Words of={witnesses} reading={reading} />;
  const proven = witnesses.length > 0;
  if (kind === 'event') return proven ? <>Another event fixes it: {words}. </> : <></>;
  if (kind === 'other-article') {
    return proven ? (
      <>
        {outletName(witnesses[0]?.teller?.name)} fixes it with {words}.{' '}
      </>
    ) : (
      <></>
    );
  }
  if (published === undefined) return <>Its article has no date of its own. </>;
  const name = outletName(teller?.name);
  const date = longDateWords(published);
  if (published.basis === 'given')
    return (
      <>
        You dated the {name} article {date}.{' '}
      </>
    );
  if (published.basis === 'stated' && proven) {
    return (
      <>
        The {name} article is dated {words}, {date}.{' '}
      </>
    );
  }
  return (
    <>
      The {name} article states no date; {proven ? <>{words} place it</> : 'it is placed'} at {date}
      .{' '}
    </>
  );
}
