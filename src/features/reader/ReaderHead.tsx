import type { Published } from '../../core/model/article.ts';
import { hostOf, isWebAddress } from '../../core/model/web-address.ts';
import { longDateWords } from '../../selectors/date-words.ts';
import { isUnsure, precisionOf, precisionWords } from '../../selectors/precision-words.ts';
import type { ReaderArticle } from '../../selectors/reader-article.ts';
import { Button } from '../../ui/Button.tsx';
import { CorrectButton } from '../../ui/CorrectButton.tsx';
import { OutletName } from '../../ui/OutletName.tsx';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import styles from './ReaderHead.module.css';

const BASES = { given: 'given', stated: '', inferred: 'likely', unknown: '' } as const;

interface ReaderHeadProps {
  readonly reader: Pick<ReaderArticle, 'article' | 'teller' | 'previous' | 'next'>;
  readonly corrected?: boolean;
  readonly onArticle: (article: string) => void;
  /** Begins to correct it as a whole, or its date alone. */
  readonly onCorrect?: ((asks?: 'date') => void) | undefined;
}

/** Whose article it is, from when, from which file; and the way to its neighbours. */
export function ReaderHead({
  reader,
  corrected = false,
  onArticle,
  onCorrect,
}: ReaderHeadProps): React.JSX.Element {
  const { article, teller, previous, next } = reader;
  const basis = BASES[article.outlet.basis];
  return (
    <header className={styles['head']} data-correctable>
      <p className={styles['outlet']}>
        {teller && <OutletName name={teller.name} colour={teller.colour} />}
        {basis !== '' && <span className={styles['aside']}>{basis}</span>}
        {corrected && <span className={styles['aside']}>corrected</span>}
        {onCorrect && <CorrectButton label="Correct outlet and date" onClick={() => onCorrect()} />}
      </p>
      <p className={styles['facts']}>
        <span>{publishedWords(article.published)}</span>
        {onCorrect && isUnsure(article) && (
          <Button look="link" onClick={() => onCorrect('date')}>
            Set its date…
          </Button>
        )}
        {article.host && (
          <span>
            on <Verbatim>{article.host.name}</Verbatim>
          </span>
        )}
        <span className={styles['file']}>{article.file}</span>
        {article.url !== undefined && isWebAddress(article.url) && (
          <SourceLink href={article.url}>{hostOf(article.url)}</SourceLink>
        )}
      </p>
      <nav aria-label={`Articles around ${article.file}`} className={styles['steps']}>
        <Step label="Previous article" to={previous} onArticle={onArticle} />
        <Step label="Next article" to={next} onArticle={onArticle} />
      </nav>
    </header>
  );
}

function publishedWords(published: Published | null): string {
  if (published === null) return 'no date';
  const precision = precisionWords({
    precision: precisionOf(published.edtf),
    basis: published.basis,
  });
  return `${longDateWords(published)} (${precision})`;
}

function Step({
  label,
  to,
  onArticle,
}: {
  readonly label: string;
  readonly to: string | undefined;
  readonly onArticle: (article: string) => void;
}): React.JSX.Element {
  return (
    <Button
      look="link"
      unavailable={to === undefined}
      onClick={() => to !== undefined && onArticle(to)}
    >
      {label}
    </Button>
  );
}
