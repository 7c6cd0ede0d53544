import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LogEntry } from '../../core/model/correction.ts';
import { fileSlug } from '../../export/file-name.ts';
import { FORMAT_GROUPS, type Format } from '../../export/formats.ts';
import { scoped, type Scope, type Taken } from '../../export/taken.ts';
import { logQuery } from '../../load/log-query.ts';
import { useStoryName } from '../../load/use-kept.ts';
import { useArticles, useStory } from '../../load/use-story.ts';
import { wordsOf } from '../../selectors/story-text.ts';
import { visibleEvents } from '../../selectors/visible-events.ts';
import { currentView, useView } from '../../state/use-view.ts';
import { formatView, type ViewState } from '../../state/view-state.ts';
import { ExportPanelView, type Outcome } from './ExportPanelView.tsx';
import { saveFile } from './save-file.ts';
import { svgToPng } from './svg-to-png.ts';

/** Chosen once, it holds while the page is open, whichever story is shown. */
let lastScope: Scope = 'story';

const NO_LOG: readonly LogEntry[] = [];

/** The menu's content, and what comes of a choice. `entered`: whoever opened it has gone into it. */
export function ExportPanel({ entered }: { readonly entered: boolean }): React.JSX.Element {
  const view = useView();
  const story = useStory(view.story);
  const articles = useArticles(view.story);
  const log = useQuery(logQuery(view.story)).data ?? NO_LOG;
  const name = useStoryName(view.story) ?? '';
  const [scope, setScope] = useState(lastScope);
  const [outcome, setOutcome] = useState<Outcome>();
  const take = async (format: Format): Promise<void> => {
    const now = currentView();
    const title = name || (story.title ? wordsOf(story, story.title) : '');
    setOutcome(
      await save(format, `${fileSlug(title)}.${format.ending}`, {
        ...scoped(format.isWhole ? 'story' : scope, story, now),
        link: linkOf(now),
        at: new Date(),
        name,
        articles,
        log,
      }),
    );
  };
  return (
    <ExportPanelView
      groups={FORMAT_GROUPS}
      scope={scope}
      counts={{ story: story.events.length, view: visibleEvents(story, view).length }}
      outcome={outcome}
      entered={entered}
      onScope={(next) => {
        lastScope = next;
        setScope(next);
        setOutcome(undefined);
      }}
      onTake={(format) => void take(format)}
    />
  );
}

const linkOf = (view: ViewState): string => formatView({ ...view, story: '', embed: false });

async function save(format: Format, file: string, taken: Taken): Promise<Outcome> {
  try {
    const write = await format.load();
    const { text, notes } = write(taken);
    const blob = format.isRaster ? await svgToPng(text) : new Blob([text], { type: format.type });
    if (blob === undefined) return { kind: 'no-picture' };
    saveFile(blob, file);
    return { kind: 'saved', file, notes };
  } catch (error) {
    return { kind: 'failed', file, message: String(error) };
  }
}
