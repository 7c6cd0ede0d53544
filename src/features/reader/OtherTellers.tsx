import { useRef } from 'react';
import { stopOf, type ReaderStop } from '../../selectors/reader-stops.ts';
import type { ReaderPlace } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { LineSelect } from '../../ui/LineSelect.tsx';
import styles from './OtherTellers.module.css';

interface OtherTellersProps {
  /** Where each teller tells the chosen event. */
  readonly stops: readonly ReaderStop[];
  readonly place: ReaderPlace;
  /** The article beside this one; undefined where there is room for none. */
  readonly beside: { readonly article: string | undefined } | undefined;
  readonly onPlace: (place: ReaderPlace) => void;
  readonly onBeside: (place: ReaderPlace | undefined) => void;
}

/** The way to the same event in other articles: in this one's place, or beside it. */
export function OtherTellers(props: OtherTellersProps): React.JSX.Element | undefined {
  const { stops, place, beside, onPlace, onBeside } = props;
  const bar = useRef<HTMLDivElement>(null);
  const now = stopOf(stops, place);
  const go = (to: ReaderStop | undefined): void => {
    if (to) onPlace(to.place);
  };
  useKeys({ '[': () => go(stops[now - 1]), ']': () => go(stops[now + 1]) }, bar);
  const others = stops.filter((stop) => stop.place.article !== place.article);
  const isOpen = beside?.article !== undefined;
  // Beside another one an article stays, whether it tells the event or not: there must be a way back.
  if (others.length === 0 || (now < 0 && !isOpen)) return undefined;
  return (
    <div ref={bar} className={styles['tellers']}>
      <Button
        look="link"
        aria-keyshortcuts="["
        unavailable={now <= 0}
        onClick={() => go(stops[now - 1])}
      >
        Previous teller
      </Button>
      <span className={styles['at']}>
        {now < 0 ? 'None' : now + 1} of {stops.length} that tell the event
      </span>
      <Button
        look="link"
        aria-keyshortcuts="]"
        unavailable={now === stops.length - 1}
        onClick={() => go(stops[now + 1])}
      >
        Next teller
      </Button>
      {beside && <Beside article={beside.article} others={others} onBeside={onBeside} />}
    </div>
  );
}

interface BesideProps extends Pick<OtherTellersProps, 'onBeside'> {
  readonly article: string | undefined;
  readonly others: readonly ReaderStop[];
}

function Beside({ article, others, onBeside }: BesideProps): React.JSX.Element {
  return (
    <LineSelect
      label="Side by side with"
      value={article ?? ''}
      options={[
        { value: '', name: 'none' },
        ...others.map(({ place, teller }) => ({ value: place.article, name: teller.name })),
        // Walked to on that side, though it does not tell the event.
        ...(article === undefined || others.some(({ place }) => place.article === article)
          ? []
          : [{ value: article, name: 'another article' }]),
      ]}
      onChange={(chosen) => onBeside(others.find(({ place }) => place.article === chosen)?.place)}
    />
  );
}
