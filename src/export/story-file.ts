import { contentsOf } from '../core/model/change-places.ts';
import type { LogEntry } from '../core/model/correction.ts';
import type { StoryFile } from '../core/model/story-file.ts';
import { shortContentName } from './content-name.ts';
import { counted } from '../selectors/counted.ts';
import type { Taken, Written } from './taken.ts';

/** The whole story as another person's page opens it: what was put in, what was corrected, the view. */
export function writeStoryFile({ name, articles, log, link }: Taken): Written {
  const kept = ofTheseArticles(
    log,
    new Set(articles.map(({ text }) => `sha256-${shortContentName(text)}`)),
  );
  const file: StoryFile = {
    format: 'sourceline',
    version: 1,
    name,
    articles,
    log: kept,
    view: link,
  };
  const gone = log.length - kept.length;
  return {
    text: `${JSON.stringify(file, null, 2)}\n`,
    notes:
      gone === 0
        ? []
        : [
            `${counted(gone, 'line')} of the corrections’ history ${gone === 1 ? 'is' : 'are'} left out, about articles that are no longer in the story.`,
          ],
  };
}

/**
 * The log without what is about articles that were taken out of the story: their words do not travel
 * with it. What was undone or done again names entries that are there.
 */
function ofTheseArticles(
  log: readonly LogEntry[],
  contents: ReadonlySet<string>,
): readonly LogEntry[] {
  const gone = new Set<string>();
  for (const { id, deed } of log)
    if (deed.kind === 'change' && !contentsOf(deed.change).every((key) => contents.has(key)))
      gone.add(id);
  return log.flatMap((entry): readonly LogEntry[] => {
    const { id, deed } = entry;
    if (deed.kind === 'change') return gone.has(id) ? [] : [entry];
    const entries = deed.entries.filter((name) => !gone.has(name));
    return entries.length === 0 ? [] : [{ ...entry, deed: { ...deed, entries } }];
  });
}
