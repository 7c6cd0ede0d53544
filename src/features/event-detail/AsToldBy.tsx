import { useState } from 'react';
import type { Passage, Telling } from '../../selectors/event-detail-tellings.ts';
import type { Teller } from '../../selectors/tellers.ts';
import { Button } from '../../ui/Button.tsx';
import { CorrectButton } from '../../ui/CorrectButton.tsx';
import { outletColour } from '../../ui/OutletMark.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { ExcerptText } from './ExcerptText.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Reading } from './reading.ts';
import { TellerNames } from './TellerNames.tsx';
import { OutletName } from '../../ui/OutletName.tsx';
import { whereWords } from './where-words.ts';
import styles from './AsToldBy.module.css';

interface AsToldByProps {
  readonly tellings: readonly Telling[];
  readonly silent: readonly Teller[];
  readonly elsewhere: readonly Teller[];
  readonly reading: Reading;
  /** Undefined where there is nothing to part. */
  readonly onSplit?: (() => void) | undefined;
}

/** Who tells the event, in whose words, and who does not tell it. */
export function AsToldBy({
  tellings,
  silent,
  elsewhere,
  reading,
  onSplit,
}: AsToldByProps): React.JSX.Element {
  return (
    <section aria-labelledby="as-told-by" className={styles['section']}>
      <div className={styles['head']} data-correctable>
        <SectionHeading level={3} id="as-told-by">
          As told by
        </SectionHeading>
        {onSplit && (
          <CorrectButton label="Split off tellings of this event" onClick={onSplit}>
            Split off…
          </CorrectButton>
        )}
      </div>
      {tellings.map((telling) => (
        <Card key={telling.teller.id} telling={telling} reading={reading} />
      ))}
      <Silent how="Not told by" tellers={silent} />
      <Silent how="Told of another event by" tellers={elsewhere} />
    </section>
  );
}

function Silent({
  how,
  tellers,
}: {
  readonly how: string;
  readonly tellers: readonly Teller[];
}): React.JSX.Element | undefined {
  if (tellers.length === 0) return undefined;
  return (
    <p className={styles['silent']}>
      <span>{how}</span>
      <TellerNames tellers={tellers} />
    </p>
  );
}

/** Passages of one teller that are shown at once. */
const FIRST = 2;

function Card({
  telling: { teller, passages },
  reading,
}: {
  readonly telling: Telling;
  readonly reading: Reading;
}): React.JSX.Element {
  const [all, setAll] = useState(false);
  const shown = all ? passages : passages.slice(0, FIRST);
  return (
    <article
      aria-label={teller.name}
      data-teller
      tabIndex={-1}
      className={styles['card']}
      style={outletColour(teller.colour)}
    >
      {shown.map((passage, i) => (
        <div key={`${passage.place.article} ${passage.place.start}`} className={styles['passage']}>
          <div className={styles['line']}>
            {i === 0 && <Name teller={teller} />}
            <Where passage={passage} teller={teller} reading={reading} />
          </div>
          <p className={styles['words']}>
            <ExcerptText excerpt={passage.excerpt} />
          </p>
          {passage.copiedIn.length > 0 && (
            <p className={`${styles['aside']} ${styles['same']}`}>
              In the same words as {passage.copiedIn.map(({ name }) => name).join(', ')}
            </p>
          )}
        </div>
      ))}
      {passages.length > shown.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {passages.length - shown.length} more
        </Button>
      )}
    </article>
  );
}

function Name({ teller }: { readonly teller: Teller }): React.JSX.Element {
  return (
    <>
      <h4 className={styles['name']}>
        <OutletName name={teller.name} colour={teller.colour} />
      </h4>
      {teller.basis === 'inferred' && <span className={styles['aside']}>likely</span>}
    </>
  );
}

function Where({
  passage: { place, where },
  teller,
  reading,
}: {
  readonly passage: Passage;
  readonly teller: Teller;
  readonly reading: Reading;
}): React.JSX.Element {
  const words = whereWords(where);
  return (
    <>
      <span className={styles['aside']}>{words}</span>
      <PlaceLink
        place={place}
        reading={reading}
        label={`Read in article: ${teller.name} ${words}`.trim()}
      >
        Read in article <span aria-hidden>&nbsp;→</span>
      </PlaceLink>
    </>
  );
}
