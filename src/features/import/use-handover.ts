import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { startTransition, useReducer, useRef, useState } from 'react';
import type { ArticleText } from '../../core/model/article.ts';
import { isBundled } from '../../load/bundled-stories.ts';
import { addArticles } from '../../load/change-articles.ts';
import type { LoadFailure } from '../../load/load-failure.ts';
import { newSlug } from '../../load/new-slug.ts';
import { readAll, type Source } from '../../load/read-all.ts';
import { changeView } from '../../state/use-view.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import type { Target } from './Handover.tsx';
import { nextReport, NOTHING_YET, type Report, type ReportRow, type ReportStep } from './report.ts';

export interface Handover {
  readonly report: Report;
  readonly target: Target;
  readonly setTarget: (target: Target) => void;
  /** Tells whether all of it was taken. */
  readonly take: (sources: readonly Source[], leftOut?: number) => Promise<boolean>;
  readonly cancel: () => void;
  /** Puts the report of what is done with away. */
  readonly putAway: () => void;
}

/**
 * Takes what is handed in into this story or a new one, and tells how that went. What comes while
 * something is being read waits its turn. Cancelled, nothing of it is added; what comes after that is.
 */
export function useHandover(slug: string): Handover {
  const client = useQueryClient();
  const [report, step] = useReducer(nextReport, NOTHING_YET);
  const [choice, setChoice] = useState<{ readonly slug: string; readonly target: Target }>();
  // Who has articles of their own hardly means them for the story that the page came with.
  const usual = isBundled(slug) ? 'new' : 'this';
  const target = choice?.slug === slug ? choice.target : usual;
  const turns = useRef<Turns>({
    last: Promise.resolve(false),
    stop: new AbortController(),
    key: 0,
  });
  const take = (sources: readonly Source[], leftOut = 0): Promise<boolean> => {
    const { current } = turns;
    // Not asked of the report: two may be handed in before it is drawn anew, and one cancel is for both.
    if (current.stop.signal.aborted) current.stop = new AbortController();
    const { signal } = current.stop;
    const rows = sources.map(({ name }): ReportRow => {
      current.key += 1;
      return { key: current.key, name, result: undefined };
    });
    const home = target === 'new' ? newSlug('') : slug;
    step({ kind: 'begin', rows, leftOut });
    const turn = current.last.then(async () => {
      const added = await takeInto({ client, home, sources, rows, signal, step }).finally(() =>
        step({ kind: 'end' }),
      );
      if (added > 0 && home !== slug) changeView({ ...DEFAULT_VIEW, story: home });
      return added > 0 && added === sources.length;
    });
    current.last = turn.catch(() => false);
    return turn;
  };
  const cancel = (): void => {
    turns.current.stop.abort();
    step({ kind: 'cancel' });
  };
  const setTarget = (to: Target): void => setChoice({ slug, target: to });
  const putAway = (): void => step({ kind: 'seen' });
  return { report, target, setTarget, take, cancel, putAway };
}

interface Turns {
  last: Promise<boolean>;
  stop: AbortController;
  key: number;
}

interface Turn {
  readonly client: QueryClient;
  readonly home: string;
  readonly sources: readonly Source[];
  readonly rows: readonly ReportRow[];
  readonly signal: AbortSignal;
  readonly step: (step: ReportStep) => void;
}

/** Reads all, then adds what was read in one go; returns how many articles that were. */
async function takeInto({ client, home, sources, rows, signal, step }: Turn): Promise<number> {
  const all = await readAll(sources, signal, (handed, index) => {
    const result = handed.ok
      ? ({ kind: 'taken', notes: handed.notes } as const)
      : ({ kind: 'refused', failure: handed.failure } as const);
    // Forty in a row must not keep the page from its user.
    startTransition(() => step({ kind: 'result', key: rows[index]?.key ?? 0, result }));
  });
  if (signal.aborted) return 0;
  const articles = all.flatMap((handed) => (handed.ok ? [handed.article] : []));
  if (articles.length === 0) return 0;
  const failures = await addOrTell(client, home, articles);
  // Failures come in the order of the articles; several may have one name.
  const left = [...failures];
  all.forEach((handed, index) => {
    const [failure] = left;
    if (!handed.ok || failure === undefined || failure.name !== handed.article.file) return;
    left.shift();
    step({ kind: 'result', key: rows[index]?.key ?? 0, result: { kind: 'refused', failure } });
  });
  return articles.length - failures.length;
}

/** None is added where what the story begins with does not come: it may hold the same articles. */
const addOrTell = (
  client: QueryClient,
  home: string,
  articles: readonly ArticleText[],
): Promise<readonly LoadFailure[]> =>
  addArticles(client, home, articles).catch(() =>
    articles.map(({ file }) => ({ kind: 'no-story', name: file })),
  );
