import type { StoryEvent } from '../core/model/event.ts';
import { longDateWords } from '../selectors/date-words.ts';
import { storySummary } from '../selectors/story-summary.ts';
import { onCalendar, type CalendarDays } from './calendar-days.ts';
import { correctionsOf } from './corrected.ts';
import { escapeMarkup } from './plain-text.ts';
import { storyWords, UNTITLED, type StoryWords } from './story-words.ts';
import { howMuch, type Taken, type Written } from './taken.ts';

/** The JSON of TimelineJS3; all text in it is HTML. */
interface TimelineJs {
  readonly scale: 'human';
  readonly title: Slide;
  readonly events: readonly DatedSlide[];
}

interface Slide {
  readonly unique_id: string;
  readonly text: { readonly headline: string; readonly text: string };
  /** Addresses in an article's words stay words. */
  readonly autolink: false;
}

interface DatedSlide extends Slide {
  readonly start_date: Day;
  readonly end_date?: Day;
  readonly display_date: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A slide an event: its words, when it was, and each article's sentence about it. */
export function writeTimelineJs(taken: Taken): Written {
  const { story } = taken;
  const words = storyWords(story, taken.name);
  const corrected = correctionsOf(story);
  const { dated, notes } = onCalendar(story.events);
  const timeline: TimelineJs = {
    scale: 'human',
    title: {
      unique_id: 'title',
      text: {
        headline: escapeMarkup(words.title || UNTITLED),
        text: [`${storySummary(story)} · ${howMuch(taken)}`, ...notes].map(paragraph).join(''),
      },
      autolink: false,
    },
    events: dated.map(({ event, days }, i) => ({
      unique_id: `event-${i + 1}`,
      ...datesOf(days),
      display_date: escapeMarkup(longDateWords(event)),
      text: {
        headline: escapeMarkup(words.wordsOf(event.label)),
        text: tellingsAsHtml(words, event) + correctedAsHtml(corrected(event.id)),
      },
      autolink: false,
    })),
  };
  return { text: `${JSON.stringify(timeline, null, 2)}\n`, notes };
}

const datesOf = ({ first, last }: CalendarDays): Pick<DatedSlide, 'start_date' | 'end_date'> => ({
  start_date: toDay(first),
  ...(last !== first && { end_date: toDay(last) }),
});

function toDay(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

const tellingsAsHtml = ({ tellingsOf }: StoryWords, event: StoryEvent): string =>
  tellingsOf(event)
    .map(
      ({ words, source: { outlet, headline } }) =>
        `<blockquote>${escapeMarkup(words)}</blockquote><p><small>${escapeMarkup(
          headline === undefined ? outlet : `${outlet}: ${headline}`,
        )}</small></p>`,
    )
    .join('');

const correctedAsHtml = (words: string): string =>
  words === '' ? '' : paragraph(`Corrected: ${words}.`);

const paragraph = (words: string): string => `<p>${escapeMarkup(words)}</p>`;
