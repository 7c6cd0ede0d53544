import { useMemo } from 'react';
import { useStory } from '../../load/use-story.ts';
import { correctionsOf } from '../../selectors/corrections-of.ts';
import { readerArticle } from '../../selectors/reader-article.ts';
import { readerStops } from '../../selectors/reader-stops.ts';
import { startCorrecting } from '../../state/correcting.ts';
import { changeView, useView } from '../../state/use-view.ts';
import type { ReaderPlace } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OtherTellers } from './OtherTellers.tsx';
import { ReaderView } from './ReaderView.tsx';
import styles from './ReaderView.module.css';

export interface ReaderProps {
  /** Room for a second article beside the first. */
  readonly wide: boolean;
}

/** The article that the view opens, at its passage; on wide screens perhaps another one beside it. */
export function Reader({ wide }: ReaderProps): React.JSX.Element {
  const { story: slug, event, reader: place, beside } = useView();
  const story = useStory(slug);
  const stops = useMemo(() => readerStops(story, event), [story, event]);
  if (place === undefined) return <Unknown />;
  const second = wide ? beside : undefined;
  // What is opened on one side while it stands on the other changes places with what was there.
  const openHere = (to: ReaderPlace): void =>
    changeView({ reader: to, beside: beside?.article === to.article ? place : beside });
  const openBeside = (to: ReaderPlace): void =>
    changeView({ reader: place.article === to.article ? beside : place, beside: to });
  return (
    <div className={styles['pair']} data-two={second !== undefined}>
      <div className={styles['one']}>
        <Article place={place} onPlace={openHere}>
          <OtherTellers
            stops={stops}
            place={place}
            beside={wide ? { article: beside?.article } : undefined}
            onPlace={openHere}
            onBeside={(other) => changeView({ beside: other })}
          />
        </Article>
      </div>
      {second && (
        <div className={styles['one']}>
          <Article place={second} onPlace={openBeside} />
        </div>
      )}
    </div>
  );
}

interface ArticleProps {
  readonly place: ReaderPlace;
  /** Opens another article on this side. */
  readonly onPlace: (place: ReaderPlace) => void;
  readonly children?: React.ReactNode;
}

function Article({ place, onPlace, children }: ArticleProps): React.JSX.Element {
  const { story: slug, unmarked, embed } = useView();
  const story = useStory(slug);
  const reader = useMemo(() => readerArticle(story, place.article), [story, place.article]);
  if (reader === undefined) return <Unknown />;
  return (
    <ReaderView
      reader={reader}
      passage={place}
      unmarked={unmarked}
      others={children}
      onUnmark={(kinds) => changeView({ unmarked: kinds }, 'replace')}
      onEvent={(event) => changeView({ event, reader: undefined })}
      onArticle={(article) => onPlace({ article, start: 0, end: 0 })}
      corrected={correctionsOf(story).has(place.article)}
      onCorrect={
        embed
          ? undefined
          : (asks) =>
              startCorrecting({ what: 'article', article: place.article, ...(asks && { asks }) })
      }
      onTell={
        embed
          ? undefined
          : ({ start, end }) =>
              startCorrecting({ what: 'event-add', place: { article: place.article, start, end } })
      }
    />
  );
}

function Unknown(): React.JSX.Element {
  return (
    <div className={styles['calm']}>
      <Notice tone="news" title="This story has no such article.">
        <p>The link may come from another story, or the article has been taken out.</p>
        <Button onClick={() => changeView({ reader: undefined })}>Back to the story</Button>
      </Notice>
    </div>
  );
}
