import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import { longDateWords } from '../selectors/date-words.ts';
import { dayNumber, isoDay } from '../core/model/civil-day.ts';
import { precisionWords } from '../selectors/precision-words.ts';
import { onCalendar, type CalendarDays } from './calendar-days.ts';
import { shortContentName } from './content-name.ts';
import { correctionsOf } from './corrected.ts';
import { storyWords, UNTITLED, type StoryWords } from './story-words.ts';
import type { Taken, Written } from './taken.ts';

/** Words for an end that a calendar cannot leave open. */
const OPEN = {
  start: 'Shown on the last day it can have happened.',
  end: 'Shown on the first day it can have happened.',
} as const;

/** All-day events (RFC 5545); whatever is less sure than one day is tentative. */
export function writeICalendar({ story, at, name }: Taken): Written {
  const words = storyWords(story, name);
  const corrected = correctionsOf(story);
  const uidOf = uids(story);
  const { dated, notes } = onCalendar(story.events);
  const calendar = ical({
    prodId: '//Sourceline//Sourceline//EN',
    name: asText(words.title || UNTITLED),
    ...(notes.length > 0 && { description: asText(notes.join(' ')) }),
  });
  for (const { event, days } of dated) {
    const { isCertain, open } = days;
    calendar.createEvent({
      id: uidOf(event),
      stamp: at,
      allDay: true,
      start: dayOf(days.first),
      // The day after the last one; an open end has none.
      ...(open === undefined && { end: dayOf(isoDay(dayNumber(days.last) + 1)) }),
      summary: words.wordsOf(event.label),
      description: describe(words, event, days, corrected(event.id)),
      status:
        isCertain && event.modality === 'asserted'
          ? ICalEventStatus.CONFIRMED
          : ICalEventStatus.TENTATIVE,
      // What is in the news keeps nobody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: event.modality === 'asserted' ? [] : [{ name: event.modality }],
    });
  }
  return { text: `${calendar.toString()}\r\n`, notes };
}

const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

function describe(
  { tellingsOf }: StoryWords,
  event: StoryEvent,
  { open }: CalendarDays,
  corrected: string,
): string {
  const precision = precisionWords(event);
  return [
    `${longDateWords(event)}${precision === '' ? '' : ` (${precision})`}`,
    ...(open === undefined ? [] : [OPEN[open]]),
    ...(corrected === '' ? [] : [`Corrected: ${corrected}.`]),
    ...tellingsOf(event).map(({ words, source }) => `${source.outlet}: ${words}`),
  ].join('\n');
}

/**
 * The same for the same words of the same article, whatever else the story holds, so that a calendar
 * that imports the file again finds its events.
 */
function uids(story: Story): (event: StoryEvent) => string {
  const contents = new Map<string, string>();
  for (const { id, text } of story.articles) contents.set(id, shortContentName(text));
  const seen = new Map<string, number>();
  return ({ label: { article, start, end } }) => {
    const uid = `${contents.get(article) ?? ''}-${start}-${end}`;
    const count = (seen.get(uid) ?? 0) + 1;
    seen.set(uid, count);
    return `${uid}${count === 1 ? '' : `-${count}`}@sourceline`;
  };
}

/** The generator leaves a calendar's own name and description as they are. */
const asText = (words: string): string => words.replaceAll(/[\\;,]/g, String.raw`\$&`);
