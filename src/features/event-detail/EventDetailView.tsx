import type { EventDetail } from '../../selectors/event-detail.ts';
import type { EventPosition } from '../../selectors/event-detail-position.ts';
import { Tips } from '../../ui/Tips.tsx';
import { AsToldBy } from './AsToldBy.tsx';
import { CorrectEvent } from './CorrectEvent.tsx';
import { CopyLink } from './CopyLink.tsx';
import { DateLine } from './DateLine.tsx';
import { FactsGrid } from './FactsGrid.tsx';
import { OutletsDiffer } from './OutletsDiffer.tsx';
import { QuoteList } from './QuoteList.tsx';
import type { Reading } from './reading.ts';
import { ScrollHere } from './ScrollHere.tsx';
import { Statements } from './Statements.tsx';
import { WhyThisDate } from './WhyThisDate.tsx';
import styles from './EventDetailView.module.css';

interface EventDetailViewProps {
  readonly detail: EventDetail;
  readonly position: EventPosition;
  readonly reading: Reading;
  readonly onSelect: (event: string) => void;
}

/** One event: when, why then, where the tellers differ, and each in its own words. */
export function EventDetailView({
  detail,
  position,
  reading,
  onSelect,
}: EventDetailViewProps): React.JSX.Element {
  const { id } = detail.event;
  const { correct } = reading;
  return (
    <Tips>
      <article aria-labelledby="event-label" className={styles['detail']}>
        <ScrollHere key={`top ${detail.event.id}`} />
        <DateLine event={detail.event} position={position} done={detail.done} onSelect={onSelect} />
        <div>
          <h2 id="event-label" className={styles['label']}>
            {detail.label}
          </h2>
          <div className={styles['deeds']}>
            <CopyLink key={`link ${id}`} />
            {correct && <CorrectEvent event={id} correct={correct} />}
          </div>
        </div>
        <WhyThisDate key={`why ${id}`} detail={detail} reading={reading} />
        {detail.differences.length > 0 && (
          <OutletsDiffer differences={detail.differences} reading={reading} />
        )}
        {detail.facts.length > 0 && (
          <FactsGrid facts={detail.facts} tellers={detail.tellings.map(({ teller }) => teller)} />
        )}
        <AsToldBy
          key={detail.event.id}
          tellings={detail.tellings}
          silent={detail.silent}
          elsewhere={detail.elsewhere}
          reading={reading}
          onSplit={
            correct && detail.event.mentions.length > 1
              ? () => correct({ what: 'event-split', event: id })
              : undefined
          }
        />
        {detail.quotes.length > 0 && <QuoteList quotes={detail.quotes} reading={reading} />}
        <Statements statements={detail.statements} reading={reading} />
      </article>
    </Tips>
  );
}
