import { Suspense, useCallback, useEffect, useState, type ComponentProps } from 'react';
import { Header, HeaderWithoutStory } from '../features/header/Header.tsx';
import { useStoryNow } from '../load/use-story.ts';
import { openFilters, useFiltersOpen, useViewFact } from '../state/use-view.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { useMedia } from '../ui/use-media.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { AreaBoundary } from './AreaBoundary.tsx';
import { closeChosen } from './close-chosen.ts';
import { Columns, FiltersArea, isChosen } from './Columns.tsx';
import { Intro } from './Intro.tsx';
import { KeepArea } from './KeepArea.tsx';
import { AddArticles, EmptyStoryArea, KeysSheet } from './later.tsx';
import { Progress } from './Progress.tsx';
import { StoryFailed } from './StoryFailed.tsx';
import styles from './Page.module.css';

/** Below this the filters leave the grid for a sheet. As in Page.module.css. */
const ROOM_FOR_FILTERS = '(width >= 75rem)';

const showFilters = (): void => openFilters(true);

/** The header, the story below it, and what lies over it for a while. */
export function Screen(): React.JSX.Element {
  const filtersOpen = useFiltersOpen();
  const [adding, setAdding] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const [storiesOpen, setStoriesOpen] = useState(false);
  const chosen = useViewFact(isChosen);
  const wide = useMedia(ROOM_FOR_FILTERS, true);
  const openAdding = useCallback(() => setAdding(true), []);
  const openStories = useCallback(() => setStoriesOpen(true), []);
  const openKeys = useCallback(() => setKeysOpen(true), []);
  useKeys({ '?': openKeys, Escape: chosen ? closeChosen : undefined });
  return (
    <div className={styles['page']}>
      <a className={styles['skip']} href="#main">
        Skip to the events
      </a>
      <HeaderArea
        onFilters={wide ? undefined : showFilters}
        onAdd={openAdding}
        onStories={openStories}
        onKeys={openKeys}
      />
      <Intro />
      <KeepArea storiesOpen={storiesOpen} onStories={setStoriesOpen} />
      <StoryArea filters={wide} onAdd={openAdding} />
      {!wide && filtersOpen && (
        <Sheet label="Filters" side="start" onClose={() => openFilters(false)}>
          <p className={styles['sheet-title']}>Filters</p>
          <FiltersArea />
        </Sheet>
      )}
      <Suspense>
        {keysOpen && <KeysSheet onClose={() => setKeysOpen(false)} />}
        <Adding open={adding} onOpen={openAdding} onClose={() => setAdding(false)} />
      </Suspense>
      <Progress />
    </div>
  );
}

/** What can be done with the page stays there when its story cannot be shown. */
function HeaderArea(props: ComponentProps<typeof Header>): React.JSX.Element {
  const { error } = useStoryNow(useViewFact(({ story }) => story));
  if (error !== null) return <HeaderWithoutStory {...props} />;
  return (
    <AreaBoundary area="The header" waiting={<div className={styles['header-space']} />}>
      <Header {...props} />
    </AreaBoundary>
  );
}

/** Closed, it takes what is dropped on the page; what is dropped before it comes is kept for it. */
function Adding(props: ComponentProps<typeof AddArticles>): React.JSX.Element | undefined {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return idle || props.open ? <AddArticles {...props} /> : undefined;
}

interface StoryAreaProps {
  /** Whether there is room for the filters beside the list. */
  readonly filters: boolean;
  readonly onAdd: () => void;
}

/** The story, or what can be done where there is none. */
function StoryArea({ filters, onAdd }: StoryAreaProps): React.JSX.Element {
  const slug = useViewFact(({ story }) => story);
  const { read, error } = useStoryNow(slug);
  if (error !== null) return <StoryFailed error={error} />;
  if (read?.story.articles.length !== 0) return <Columns filters={filters} />;
  return (
    <main id="main" tabIndex={-1}>
      <AreaBoundary area="The story" waiting={undefined}>
        <EmptyStoryArea slug={slug} failures={read.failures} onAdd={onAdd} />
      </AreaBoundary>
    </main>
  );
}
