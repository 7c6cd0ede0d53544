import type { QuoteToShow, Statement } from '../../selectors/event-detail-quotes.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { LongWords } from './LongWords.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Reading } from './reading.ts';
import { statementAnchor } from './statement-anchor.ts';
import { SpeakerName } from './SpeakerName.tsx';
import { OutletName } from '../../ui/OutletName.tsx';
import { wordDiff, type DiffPiece } from './word-diff.ts';
import styles from './Statements.module.css';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

interface StatementsProps {
  readonly statements: readonly Statement[];
  readonly reading: Reading;
}

/** One statement in the words of several articles: the first, and how each other one changes it. */
export function Statements({ statements, reading }: StatementsProps): React.JSX.Element {
  return (
    <>
      {statements.map((statement) => (
        <StatementText key={statement.id} statement={statement} reading={reading} />
      ))}
    </>
  );
}

function StatementText({
  statement: { id, wordings },
  reading,
}: {
  readonly statement: Statement;
  readonly reading: Reading;
}): React.JSX.Element | null {
  const [first, ...others] = wordings;
  if (first === undefined) return null;
  const anchor = statementAnchor(id);
  const named = wordings.find(({ speaker }) => speaker.names.length > 0) ?? first;
  return (
    <article aria-labelledby={anchor} className={styles['section']}>
      <SectionHeading level={3} id={anchor}>
        Same statement, {COUNTS[wordings.length] ?? wordings.length} wordings
      </SectionHeading>
      <Wording of={first} reading={reading}>
        {first.text}
      </Wording>
      {others.map((other) => (
        <Wording key={other.id} of={other} reading={reading} comparedTo={first}>
          {wordDiff(first.text, other.text).map((piece, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- pieces are never reordered
            <Piece key={i} piece={piece} isFirst={i === 0} />
          ))}
        </Wording>
      ))}
      <p className={styles['speaker']}>
        <SpeakerName speaker={named.speaker} reading={reading} />
      </p>
    </article>
  );
}

function Wording({
  of: { teller, place, text },
  comparedTo,
  reading,
  children,
}: {
  readonly of: QuoteToShow;
  readonly comparedTo?: QuoteToShow;
  readonly reading: Reading;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  return (
    <figure className={styles['wording']}>
      <figcaption className={styles['caption']}>
        <OutletName name={teller.name} colour={teller.colour} />
        {comparedTo && <span className={styles['aside']}>against {comparedTo.teller.name}</span>}
        <PlaceLink place={place} reading={reading} label={`Read the wording of ${teller.name}`}>
          Read <span aria-hidden>&nbsp;→</span>
        </PlaceLink>
      </figcaption>
      <LongWords length={comparedTo ? 0 : text.length}>
        <Verbatim>“{children}”</Verbatim>
      </LongWords>
    </figure>
  );
}

function Piece({
  piece: { kind, text },
  isFirst,
}: {
  readonly piece: DiffPiece;
  readonly isFirst: boolean;
}): React.ReactNode {
  if (kind === 'same') return text;
  if (kind === 'cut') return isFirst ? '… ' : ' …';
  const words = text.trimEnd();
  const Change = kind === 'added' ? 'ins' : 'del';
  return (
    <>
      <Change className={styles[kind]}>
        <VisuallyHidden>{kind === 'added' ? '[added: ' : '[left out: '}</VisuallyHidden>
        {words}
        <VisuallyHidden>]</VisuallyHidden>
      </Change>
      {text.slice(words.length) || ' '}
    </>
  );
}
