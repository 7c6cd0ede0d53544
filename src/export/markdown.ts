import type { Claim, DisagreementKind, StoryEvent } from '../core/model/event.ts';
import { speakersOf } from '../core/model/quote.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';
import { longDateWords } from '../selectors/date-words.ts';
import { groupBy } from '../selectors/group-by.ts';
import { questionOf } from '../selectors/question-of.ts';
import { precisionWords } from '../selectors/precision-words.ts';
import { storySummary } from '../selectors/story-summary.ts';
import { isUndated, visibleEvents } from '../selectors/visible-events.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { correctionsOf } from './corrected.ts';
import { markdownWords } from './markdown-words.ts';
import { storyWords, UNTITLED, type StoryWords } from './story-words.ts';
import { howMuch, type Taken, type Written } from './taken.ts';

/** What every line is made from. */
interface Desk {
  readonly story: Story;
  readonly words: StoryWords;
  readonly corrected: (id: string | null) => string;
  /** The mark of a footnote that says where words stand. */
  readonly cite: (place: SpanRef) => string;
}

/** A chronology: every line of it leads to an outlet, a headline and a place in the text. */
export function writeMarkdown(taken: Taken): Written {
  const { story } = taken;
  const words = storyWords(story, taken.name);
  const notes: string[] = [];
  const desk: Desk = {
    story,
    words,
    corrected: correctionsOf(story),
    cite: (place) => {
      notes.push(footnote(words, place));
      return `[^${notes.length}]`;
    },
  };
  const years = groupBy(visibleEvents(story, DEFAULT_VIEW), yearOf);
  const chronology = [...years].flatMap(([year, events]) => [
    `## ${year}`,
    events.map((event) => entry(desk, event)).join('\n'),
  ]);
  const text = [
    `# ${words.title === '' ? UNTITLED : markdownWords(words.title)}`,
    `${storySummary(story)} · ${howMuch(taken)}`,
    ...chronology,
    '## Articles',
    story.articles.map((article) => articleLine(desk, article)).join('\n'),
    notes.map((note, i) => `[^${i + 1}]: ${note}`).join('\n'),
  ];
  return { text: `${text.filter((part) => part !== '').join('\n\n')}\n`, notes: [] };
}

function yearOf(event: StoryEvent): string {
  if (isUndated(event)) return 'Undated';
  return (event.earliest ?? event.latest ?? '').replace(/-\d\d-\d\d$/, '');
}

/** An event with what was said about it and where its tellers differ. */
function entry(desk: Desk, event: StoryEvent): string {
  const { words, cite } = desk;
  const precision = precisionWords(event);
  const modality = event.modality === 'asserted' ? '' : ` *(${event.modality})*`;
  const when = `**${longDateWords(event)}**${precision === '' ? '' : ` (${precision})`}`;
  const label = markdownWords(words.wordsOf(event.label));
  // Footnotes are numbered as they are cited: that of the label's own words comes first.
  const tellers = [
    { place: event.label, source: words.sourceOf(event.label.article) },
    ...words.tellingsOf(event).filter(({ place }) => place.article !== event.label.article),
  ].map(({ place, source }) => markdownWords(source.outlet) + cite(place));
  const head = `- ${when} — ${label}${modality} · told by ${tellers.join(', ')}`;
  return [
    `${head}${correctedWords(desk, event.id)}`,
    ...quoteLines(desk, event),
    ...differenceLines(desk, event),
  ].join('\n');
}

const correctedWords = ({ corrected }: Desk, id: string): string => {
  const words = corrected(id);
  return words === '' ? '' : ` *Corrected: ${markdownWords(words)}.*`;
};

function quoteLines(desk: Desk, event: StoryEvent): readonly string[] {
  const { story, words, cite } = desk;
  const own = new Set(event.quotes);
  return story.quotes
    .filter(({ id }) => own.has(id))
    .map((quote) => {
      const named = speakersOf(quote)
        .map((id) => markdownWords(words.nameOf(id)))
        .join(', ');
      const said = named === '' ? '' : ` — ${named}`;
      const outlet = markdownWords(words.sourceOf(quote.article).outlet);
      const quoted = `“${markdownWords(words.wordsOf(quote))}”${said} · ${outlet}${cite(quote)}`;
      return `  - ${quoted}${correctedWords(desk, quote.id)}`;
    });
}

function differenceLines(desk: Desk, event: StoryEvent): readonly string[] {
  const { story, words } = desk;
  return story.disagreements
    .filter((disagreement) => disagreement.event === event.id)
    .map((disagreement) => {
      const { kind, claims } = disagreement;
      const sides = [...groupBy(claims, ({ article }) => words.sourceOf(article).outlet)].map(
        ([outlet, own]) =>
          `${markdownWords(outlet)} ${own.map((claim) => claimWords(desk, kind, claim)).join(', ')}`,
      );
      return `  - Outlets differ in ${questionOf(story, disagreement)}: ${sides.join(' · ')}`;
    });
}

/** What an outlet says otherwise; of "Friday" which day that is. */
function claimWords({ words, cite }: Desk, kind: DisagreementKind, claim: Claim): string {
  const day = { edtf: claim.value, earliest: null, latest: null };
  const read = kind === 'date' ? ` (${markdownWords(longDateWords(day))})` : '';
  return `“${markdownWords(words.wordsOf(claim))}”${read}${cite(claim)}`;
}

function articleLine(desk: Desk, { id, url }: StoryArticle): string {
  const { outlet, headline, date, file } = desk.words.sourceOf(id);
  const parts = [headline ?? [], date ?? 'date unknown', file].flat().map(markdownWords);
  const link = url === undefined ? [] : [`<${url}>`];
  const line = `- **${markdownWords(outlet)}**: ${[...parts, ...link].join(', ')}`;
  return line + correctedWords(desk, id);
}

const footnote = ({ sourceOf }: StoryWords, { article, start, end }: SpanRef): string => {
  const { outlet, headline, file } = sourceOf(article);
  const parts = [outlet, headline ?? [], file, `characters ${start}–${end}`];
  return parts.flat().map(markdownWords).join(', ');
};
