import { useRef, useState, type MouseEvent } from 'react';
import type { StoryEntry } from '../../load/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Label } from './Label.tsx';
import { NameField } from './NameField.tsx';
import styles from './StoryRow.module.css';
import { storyLabel } from './story-label.ts';

/** What can be done with one story. */
export interface StoryActs {
  readonly hrefOf: (story: StoryEntry) => string;
  readonly onOpen: (story: StoryEntry) => void;
  readonly onRename: (story: StoryEntry, name: string) => void;
  readonly onCopy: (story: StoryEntry) => void;
  readonly onRemove: (story: StoryEntry) => void;
  /** Puts back the articles that came with the page. */
  readonly onPutArticlesBack: (story: StoryEntry) => void;
}

interface StoryRowProps extends StoryActs {
  readonly story: StoryEntry;
  readonly isCurrent: boolean;
  /** How many articles it has; undefined until that is known. */
  readonly articles: number | undefined;
}

/** One story of the list: a link to it, and what can be done with it. */
export function StoryRow(props: StoryRowProps): React.JSX.Element {
  const { story, isCurrent, articles, hrefOf, onOpen, onRename } = props;
  const [renaming, setRenaming] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const label = storyLabel(story);
  const close = (): void => {
    setRenaming(false);
    // The field goes; who typed in it stays with the story.
    requestAnimationFrame(() => link.current?.focus());
  };
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(story);
  };
  return (
    <li className={styles['row']} data-current={isCurrent}>
      {renaming ? (
        <NameField
          label={`New name of ${label.words}`}
          start={story.name}
          action="Rename"
          onName={(name) => {
            onRename(story, name);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <div className={styles['names']}>
          <a
            ref={link}
            className={styles['link']}
            href={hrefOf(story)}
            aria-current={isCurrent || undefined}
            onClick={follow}
          >
            <Label {...label} />
          </a>
          <p className={styles['about']}>{aboutStory(story, articles, isCurrent)}</p>
        </div>
      )}
      {!renaming && <Acts {...props} onRenaming={() => setRenaming(true)} />}
    </li>
  );
}

interface ActsProps extends StoryRowProps {
  readonly onRenaming: () => void;
}

function Acts(props: ActsProps): React.JSX.Element {
  const { story, onRenaming, onCopy, onRemove, onPutArticlesBack } = props;
  const act = (words: string, run: () => void): React.JSX.Element => (
    <Button look="quiet" aria-label={`${words}: ${storyLabel(story).words}`} onClick={run}>
      {words}
    </Button>
  );
  return (
    <div className={styles['acts']}>
      {!story.isBundled && act('Rename', onRenaming)}
      {act('Copy', () => onCopy(story))}
      {!story.isBundled && act('Remove', () => onRemove(story))}
      {story.takenOut > 0 &&
        act(`Put back ${countArticles(story.takenOut)}`, () => onPutArticlesBack(story))}
    </div>
  );
}

const countArticles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);

function aboutStory(
  { isBundled }: StoryEntry,
  articles: number | undefined,
  isCurrent: boolean,
): string {
  const size =
    articles === undefined ? [] : [articles === 0 ? 'No articles yet' : countArticles(articles)];
  return [
    ...(isCurrent ? ['Shown now'] : []),
    ...size,
    ...(isBundled ? ['comes with Sourceline'] : []),
  ].join(' · ');
}
