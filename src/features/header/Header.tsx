import { Suspense, useEffect } from 'react';
import { useStoryName } from '../../load/use-kept.ts';
import { useStory } from '../../load/use-story.ts';
import { fetchSearch, prepareSearch } from '../../selectors/search.ts';
import { storySummary } from '../../selectors/story-summary.ts';
import { wordsOf } from '../../selectors/story-text.ts';
import { changeView, useViewFact } from '../../state/use-view.ts';
import { Button } from '../../ui/Button.tsx';
import { later, orNothing } from '../../ui/later.tsx';
import { whenIdle } from '../../ui/when-idle.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { HeaderView } from './HeaderView.tsx';
import { SearchField, type FieldWays } from './SearchField.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** What typing opens can come after the first paint. */
const LaterMatches = later(
  'The best matches',
  async () => (await import('./Matches.tsx')).Matches,
  orNothing,
);

const Matches = (ways: FieldWays): React.JSX.Element => (
  <Suspense>
    <LaterMatches {...ways} />
  </Suspense>
);

const searchFor = async (search: string): Promise<void> => {
  // Where that does not come, the page says so, and fetches it again.
  await fetchSearch().catch(() => undefined);
  changeView({ search }, 'replace');
};

interface HeaderProps {
  /** Opens the filters; undefined where they are in sight. */
  readonly onFilters: (() => void) | undefined;
  readonly onAdd: () => void;
  /** Opens the list of stories. */
  readonly onStories?: () => void;
  readonly onKeys: () => void;
}

/** The story's name and size, and what can be done with all of it. */
export function Header({ onFilters, onAdd, onStories, onKeys }: HeaderProps): React.JSX.Element {
  const slug = useViewFact((view) => view.story);
  const search = useViewFact((view) => view.search);
  const story = useStory(slug);
  const name = useStoryName(slug);
  const headline = story.title ? wordsOf(story, story.title) : undefined;
  const title = name ?? headline;
  useEffect(() => {
    document.title = title === undefined ? 'Sourceline' : `${title} · Sourceline`;
  }, [title]);
  useEffect(() => whenIdle(() => prepareSearch(story)), [story]);
  return (
    <HeaderView name={name} headline={headline} summary={storySummary(story)} onStories={onStories}>
      <SearchField value={search} onChange={searchFor} matches={Matches} />
      {onFilters && <Button onClick={onFilters}>Filters</Button>}
      <Button onClick={onAdd}>Add articles</Button>
      <ExportMenu />
      <ThemeButton />
      <KeysButton onKeys={onKeys} />
    </HeaderView>
  );
}

/** What needs no story: for a page whose story cannot be shown. */
export function HeaderWithoutStory({ onAdd, onStories, onKeys }: HeaderProps): React.JSX.Element {
  const name = useStoryName(useViewFact(({ story }) => story));
  return (
    <HeaderView name={name ?? 'Stories'} headline={undefined} summary="" onStories={onStories}>
      <Button onClick={onAdd}>Add articles</Button>
      <ThemeButton />
      <KeysButton onKeys={onKeys} />
    </HeaderView>
  );
}

const KeysButton = ({ onKeys }: Pick<HeaderProps, 'onKeys'>): React.JSX.Element => (
  <Button aria-label="Keys" aria-keyshortcuts="?" title="Keys: ?" onClick={onKeys}>
    <span aria-hidden>?</span>
  </Button>
);
