import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { StoryEntry } from '../../load/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SheetTitle } from '../../ui/SheetTitle.tsx';
import { NameField } from './NameField.tsx';
import { RemovedStories } from './RemovedStories.tsx';
import { StoryRow, type StoryActs } from './StoryRow.tsx';
import styles from './StoriesView.module.css';
import { storyLabel } from './story-label.ts';

/** As long as the notice of a removed story stands; after that it is among the removed. */
const UNDO_MILLISECONDS = 10_000;

interface StoriesViewProps extends StoryActs {
  /** All of them, the removed ones too. */
  readonly stories: readonly StoryEntry[];
  /** Slug of the story that the page shows. */
  readonly current: string;
  /** How many articles a story has; undefined until that is known. */
  readonly articlesOf: (story: StoryEntry) => number | undefined;
  readonly onCreate: (name: string) => void;
  readonly onPutBack: (story: StoryEntry) => void;
  readonly onErase: (story: StoryEntry) => void;
}

/** The dialog of all stories: open, make, rename, copy, remove, put back. */
export function StoriesView(props: StoriesViewProps): React.JSX.Element {
  const { stories, current, articlesOf, onCreate, onRemove, onPutBack, onErase } = props;
  const [justRemoved, setJustRemoved] = useState<StoryEntry>();
  const list = useRef<HTMLUListElement>(null);
  const shown = stories.filter(({ removed }) => removed === undefined);
  const removed = stories.filter((story) => story.removed !== undefined);
  return (
    <div className={styles['dialog']}>
      <SheetTitle>Stories</SheetTitle>
      <NameField label="Name of a new story" action="Create" onName={onCreate} />
      {justRemoved && (
        <JustRemoved
          key={justRemoved.slug}
          story={justRemoved}
          onUndo={() => {
            // The button goes; who pressed it by keyboard stays with the stories.
            list.current?.focus();
            onPutBack(justRemoved);
            setJustRemoved(undefined);
          }}
          onOver={() => setJustRemoved(undefined)}
        />
      )}
      <ul ref={list} tabIndex={-1} aria-label="Stories" className={styles['list']}>
        {shown.map((story) => (
          <StoryRow
            {...props}
            key={story.slug}
            story={story}
            isCurrent={story.slug === current}
            articles={articlesOf(story)}
            onRemove={() => {
              setJustRemoved(story);
              onRemove(story);
            }}
          />
        ))}
      </ul>
      {removed.length > 0 && (
        <RemovedStories stories={removed} onPutBack={onPutBack} onErase={onErase} />
      )}
    </div>
  );
}

interface JustRemovedProps {
  readonly story: StoryEntry;
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

/** What was removed, and the way back. Takes the focus, for the button that was pressed is gone. */
function JustRemoved({ story, onUndo, onOver }: JustRemovedProps): React.JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const leave = useEffectEvent(() => {
    // Whoever stands on the button may be about to press it.
    if (document.activeElement !== button.current) onOver();
  });
  useEffect(() => {
    button.current?.focus();
    const timer = setTimeout(() => leave(), UNDO_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Notice tone="news">
      <p>“{storyLabel(story).words}” was removed.</p>
      <Button ref={button} onClick={onUndo}>
        Undo
      </Button>
    </Notice>
  );
}
