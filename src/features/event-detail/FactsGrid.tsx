import type { Fact, Stand } from '../../selectors/event-detail-facts.ts';
import type { Teller } from '../../selectors/tellers.ts';
import { OutletName } from '../../ui/OutletName.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './FactsGrid.module.css';

/** A shape for each, so that neither colour nor room for words is needed. */
const SHAPE: Readonly<Record<Stand, string>> = {
  agrees: '●',
  differs: '◆',
  'one side': '◐',
  'other side': '◑',
  'third side': '◒',
  vaguer: '≈',
  silent: '–',
};

const LEGEND: readonly { readonly stand: Stand; readonly says: string }[] = [
  { stand: 'agrees', says: 'another says so too, or nobody otherwise' },
  { stand: 'differs', says: 'no other says so' },
  { stand: 'one side', says: 'several say so, and several otherwise' },
  { stand: 'other side', says: 'what those others say' },
  { stand: 'third side', says: 'what still others say' },
  { stand: 'vaguer', says: 'the same, less exactly' },
  { stand: 'silent', says: 'does not say' },
];

/** Keeps the shape on the line of the first word in a narrow column: it is text, for a box of its own may break off. */
const NO_BREAK = '\u00A0';

/** Characters of what an outlet says that fit a cell. */
const MOST_LETTERS = 36;

interface FactsGridProps {
  readonly facts: readonly Fact[];
  readonly tellers: readonly Teller[];
}

/** Outlets by facts: where they go together, where not, and who leaves it open. */
export function FactsGrid({ facts, tellers }: FactsGridProps): React.JSX.Element {
  const used = new Set(facts.flatMap((fact) => tellers.map(({ id }) => standOf(fact, id))));
  return (
    <section aria-labelledby="event-facts" className={styles['section']}>
      <SectionHeading level={3} id="event-facts">
        Who says what
      </SectionHeading>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls when narrow */}
      <section className={styles['scroller']} tabIndex={0} aria-label="Who says what, as a table">
        <table className={styles['grid']}>
          <thead>
            <tr>
              <th scope="col">outlet</th>
              {facts.map(({ id, what }) => (
                <th key={id} scope="col">
                  {what}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tellers.map((teller) => (
              <Row key={teller.id} teller={teller} facts={facts} />
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles['legend']}>
        {LEGEND.filter(({ stand }) => used.has(stand)).map(({ stand, says }) => (
          <span key={stand}>
            <span aria-hidden>{SHAPE[stand]} </span>
            {stand}: {says}
          </span>
        ))}
      </p>
    </section>
  );
}

const standOf = ({ stands }: Fact, teller: string): Stand => stands.get(teller) ?? 'silent';

function Row({
  teller,
  facts,
}: {
  readonly teller: Teller;
  readonly facts: readonly Fact[];
}): React.JSX.Element {
  return (
    <tr>
      <th scope="row">
        <OutletName name={teller.name} colour={teller.colour} />
      </th>
      {facts.map((fact) => {
        const { id, words } = fact;
        const stand = standOf(fact, teller.id);
        const said = words.get(teller.id);
        return (
          <td key={id} data-stand={stand}>
            <span aria-hidden>{SHAPE[stand]}</span>
            {NO_BREAK}
            {said === undefined ? (
              stand
            ) : (
              <>
                <VisuallyHidden>{stand}: </VisuallyHidden>
                <Verbatim>{cut(said)}</Verbatim>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** As much as fits, cut between words. */
const cut = (words: string): string =>
  words.length <= MOST_LETTERS
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', MOST_LETTERS) + 1 || MOST_LETTERS)}…`;
