import { useMemo } from 'react';
import type { Change, UnfitReason } from '../../core/model/correction.ts';
import { contentKeyOf } from '../../load/content-key.ts';
import type { CorrectedStory } from '../../load/corrected-story.ts';
import { useCorrector } from '../../load/use-corrections.ts';
import { changeWords, historyRows, type HistoryRow } from '../../selectors/correction-words.ts';
import { wordsOf } from '../../selectors/story-text.ts';
import { sayDone, stopCorrecting } from '../../state/correcting.ts';
import { announce } from '../../ui/announce.ts';

/** What can be done, each telling what it did. */
export interface Deeds {
  readonly rows: readonly HistoryRow[];
  /** Writes changes down; `then` gets the id of the last entry once the story has it. */
  readonly save: (
    changes: readonly (Change | undefined)[],
    note: string,
    then?: (entry: string) => void,
  ) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly takeBack: (entries: readonly string[]) => void;
  readonly bringBack: (entries: readonly string[]) => void;
}

function say(words: string): void {
  sayDone(words);
  announce(words);
}

/** The corrections of a story as the screen makes and tells them. */
export function useDeeds(slug: string, { story, corrected }: CorrectedStory): Deeds {
  const corrector = useCorrector(slug);
  const articleOf = useMemo(() => articlesByContent(story), [story]);
  const rows = useMemo(() => {
    const unfit = new Map<string, UnfitReason>(
      corrected?.unfit.map(({ entry, why }) => [entry.id, why]),
    );
    return corrected ? historyRows(corrected.log, unfit, articleOf) : [];
  }, [corrected, articleOf]);
  const telling =
    (before: string, act: (entries: readonly string[]) => Promise<readonly string[]>) =>
    (entries: readonly string[] = []): void =>
      void act(entries).then((named) => {
        if (named.length === 0) return;
        const does = rows.filter(({ id }) => named.includes(id)).map((row) => row.does);
        say(`${before}: ${does.length === 1 ? does[0] : `${named.length} corrections`}`);
      });
  return {
    rows,
    save: (changes, note, then) => {
      stopCorrecting();
      void (async () => {
        for (const change of changes) {
          if (change === undefined) continue;
          // One after the other: each takes the next turn of the clock.
          // oxlint-disable-next-line no-await-in-loop
          const [entry = ''] = await corrector.correct(change, note);
          say(changeWords(change, articleOf).does);
          then?.(entry);
        }
      })();
    },
    undo: telling('Undone', corrector.undo),
    redo: telling('Done again', corrector.redo),
    takeBack: telling('Taken back', corrector.takeBack),
    bringBack: telling('Brought back', corrector.bringBack),
  };
}

/** What an article is called by its content: its headline, verbatim, or its file. */
function articlesByContent(
  story: CorrectedStory['story'],
): (content: string) => string | undefined {
  const names = new Map(
    story.articles.map((article) => [
      contentKeyOf(article),
      article.headline ? wordsOf(story, article.headline) : article.file,
    ]),
  );
  return (content) => names.get(content);
}
