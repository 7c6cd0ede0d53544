import { lemmaOf } from '../../core/language/lemma.ts';
import { linkStory, parseArticle } from '../../core/index.ts';
import { contains, type SpanRef } from '../../core/model/span.ts';
import type { Story } from '../../core/model/story.ts';
import { type Measure, measure } from './measures.ts';
import { bCubed, type Linked } from './score-events.ts';

/** An article of MEANTIME, as far as linking goes: its text, its date, and which words tell what. */
export interface MeantimeArticle {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
  readonly events: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly id: string | null;
  }[];
}

/** Linking of the mentions to which people gave an event, beside that of all mentions of one lemma. */
export function meantimeTable(articles: readonly MeantimeArticle[]): string {
  const story = linkStory(
    articles.map(({ doc, dct, text }) =>
      parseArticle({ id: doc, file: doc, text, published: dct }),
    ),
  );
  const told = articles.flatMap(({ doc, events }) =>
    events.flatMap(({ start, end, text, id }) =>
      id === null ? [] : [{ article: doc, start, end, text, gold: id }],
    ),
  );
  const rows: readonly (readonly [string, readonly Linked[]])[] = [
    ['linked by Sourceline', told.map((one) => ({ gold: one.gold, got: eventAt(story, one) }))],
    ['the same head lemma', told.map(({ gold, text }) => ({ gold, got: headLemma(text) }))],
  ];
  const figures = rows.map(([what, linked]) => [what, pairwise(linked), bCubed(linked)] as const);
  const lines = figures.map(
    ([what, pairs, b3]) =>
      `| ${what} | ${[pairs.p, pairs.r, pairs.f1, b3.f1].map((x) => x.toFixed(3)).join(' | ')} |`,
  );
  const head = '| MEANTIME, Apple | pairs, precision | pairs, recall | pairs, F1 | B³ F1 |';
  return [head, '| --- | --- | --- | --- | --- |', ...lines, ''].join('\n');
}

/** The event of the narrowest telling around a mention; of what no event tells, its own place. */
function eventAt({ events }: Story, mention: SpanRef): string {
  const around = events.flatMap(({ id, mentions }) =>
    mentions
      .filter(
        ({ article, start, end }) =>
          article === mention.article && contains({ start, end }, mention),
      )
      .map(({ start, end }) => ({ id, width: end - start })),
  );
  const [narrowest] = around.toSorted((a, b) => a.width - b.width);
  return narrowest?.id ?? `${mention.article}:${mention.start}`;
}

/** The last word stands for a phrase: "court [case]". */
const headLemma = (text: string): string => lemmaOf(text.split(/\s+/u).at(-1)!.toLowerCase());

function pairwise(linked: readonly Linked[]): Measure {
  let [right, got, gold] = [0, 0, 0];
  for (const [index, a] of linked.entries())
    for (const b of linked.slice(index + 1)) {
      const [isGot, isGold] = [a.got === b.got, a.gold === b.gold];
      got += Number(isGot);
      gold += Number(isGold);
      right += Number(isGot && isGold);
    }
  return measure(right, got, gold);
}
