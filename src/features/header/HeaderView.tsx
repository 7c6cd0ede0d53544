import type { ReactNode } from 'react';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { BrandMark } from './BrandMark.tsx';
import styles from './HeaderView.module.css';

interface HeaderViewProps {
  /** What the user calls the story. */
  readonly name?: string | undefined;
  /** Verbatim headline that names it otherwise; undefined where no article has one. */
  readonly headline: string | undefined;
  readonly summary: string;
  /** Opens the list of stories; undefined where there is only this one. */
  readonly onStories?: (() => void) | undefined;
  /** Search and buttons. */
  readonly children: ReactNode;
}

/** Between the parts of a summary. */
const DOT = ' · ';

/** The head of the page as props say it. */
export function HeaderView(props: HeaderViewProps): React.JSX.Element {
  const { name, headline, summary, onStories, children } = props;
  const words = name ?? headline;
  const title = (
    <span className={styles['words']}>
      <StoryTitle name={name} headline={headline} />
    </span>
  );
  return (
    <header className={styles['header']}>
      <BrandMark />
      <div className={styles['story']}>
        <h1 className={styles['headline']} title={words}>
          {onStories ? (
            <button
              type="button"
              className={styles['stories']}
              aria-haspopup="dialog"
              title={[words, 'All stories'].filter((part) => part !== undefined).join(' · ')}
              onClick={onStories}
            >
              {title}
            </button>
          ) : (
            title
          )}
        </h1>
        <p className={styles['summary']}>
          <span className={styles['parts']}>
            {summary.split(DOT).map((part, i) => (
              <span key={part} className={styles['part']}>
                {i > 0 && <span className={styles['dot']}>{DOT}</span>}
                {part}
              </span>
            ))}
          </span>
        </p>
      </div>
      <div className={styles['tools']}>{children}</div>
    </header>
  );
}

function StoryTitle({ name, headline }: Pick<HeaderViewProps, 'name' | 'headline'>): ReactNode {
  if (name !== undefined) return name;
  return headline === undefined ? 'A story without a headline' : <Verbatim>{headline}</Verbatim>;
}
