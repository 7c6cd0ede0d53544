import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { slugOf } from '../../load/queries.ts';
import {
  copyStory,
  createStory,
  eraseStory,
  putArticlesBack,
  putStoryBack,
  removeStory,
  renameStory,
} from '../../load/stories.ts';
import { useArticleCounts } from '../../load/use-article-counts.ts';
import { useStories } from '../../load/use-kept.ts';
import { changeView, useView } from '../../state/use-view.ts';
import { DEFAULT_VIEW, formatView } from '../../state/view-state.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { StoriesView } from './StoriesView.tsx';
import { nameOfCopy } from './story-label.ts';

/** All stories, to switch between and to look after. */
export function Stories({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const client = useQueryClient();
  const stories = useStories() ?? [];
  const counts = useArticleCounts(stories);
  const current = slugOf(useView().story);
  /** The story that the page showed until it was removed: with "Undo" the page is back at it. */
  const [left, setLeft] = useState<string>();
  const open = (slug: string): void => {
    changeView({ ...DEFAULT_VIEW, story: inAddress(slug) });
    onClose();
  };
  return (
    <Sheet label="Stories" side="centre" onClose={onClose}>
      <StoriesView
        stories={stories}
        current={current}
        articlesOf={({ slug }) => counts.get(slug)}
        hrefOf={({ slug }) => formatView({ ...DEFAULT_VIEW, story: inAddress(slug) }) || '?'}
        onOpen={({ slug }) => open(slug)}
        onCreate={(name) =>
          void createStory(client, { name, articles: [], log: [] }).then((slug) => open(slug))
        }
        onRename={({ slug }, name) => void renameStory(client, slug, name)}
        onCopy={(story) =>
          void copyStory(client, story.slug, nameOfCopy(story)).then((slug) => open(slug))
        }
        onRemove={({ slug }) => {
          if (slug === current) {
            changeView(DEFAULT_VIEW);
            setLeft(slug);
          }
          void removeStory(client, slug);
        }}
        onPutBack={({ slug }) => {
          if (slug === left) changeView({ ...DEFAULT_VIEW, story: slug });
          void putStoryBack(client, slug);
        }}
        onPutArticlesBack={({ slug }) => void putArticlesBack(client, slug)}
        onErase={({ slug }) => void eraseStory(client, slug)}
      />
    </Sheet>
  );
}

/** The first story has the shortest address. */
const inAddress = (slug: string): string => (slug === slugOf('') ? '' : slug);
