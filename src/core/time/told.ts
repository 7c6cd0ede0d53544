import type { Published } from '../model/article.ts';
import type { FoundTimex, Reading, Which } from '../model/timex3.ts';
import { Anchors, FINE_ENOUGH, type Anchor, type ToldAnchor } from './anchors.ts';
import { parseDay, type Day } from './calendar.ts';
import { daysOf } from './days-of-value.ts';
import { COMPARED, inQuarters } from './in-quarters.ts';
import { NewsDay } from './news-day.ts';
import { isDeictic, isPresent, isTale } from './tale.ts';
import {
  ONWARD,
  aheadIn,
  hasDay,
  hasEnded,
  isAdrift,
  isBackground,
  isDaysOn,
  isInPassing,
  isLeft,
  isMonth,
  isOfTheNews,
  isOpen,
  isPassing,
  isReported,
  overtakes,
  pastMidnight,
  toAnchor,
  turnsTo,
} from './told-side.ts';

/** So many sentences after "in March 2018", a bare "June" is still of 2018. */
const STILL_TOLD = 1;
/** So many sentences after a day was told, a time of day is still of that day. */
const SAME_SCENE = 2;
/** So many sentences after a date was told, "eight months later" still counts from it. */
const SAME_STORY = 8;

type ReadingOf<K extends Reading['kind']> = Extract<Reading, { kind: K }>;
type NameReading = ReadingOf<'yearless' | 'moving'>;

/** Points to a time told before, and to nothing else. */
export const isTold = (which: Which): boolean => which.endsWith('told');

/** The dates told so far in an article, in the order of the text. */
export class Told {
  readonly #anchors = new Anchors();
  /** Those that are not counted from publication: "said yesterday" is no time that a tale goes on from. */
  readonly #scene = new Anchors();
  readonly #published: Published | null;
  readonly #isTale: boolean;
  readonly #news = new NewsDay();
  /** The last day told in passing. */
  #aside: Anchor | undefined;
  /** The last month told, not as a beginning or an end. */
  #month: Anchor | undefined;
  /** The last quarter told. */
  #quarter: Anchor | undefined;
  /** The sentence of the last "two days later" that no day is known to count from. */
  #adrift = -Infinity;

  constructor(published: Published | null, found: readonly FoundTimex[]) {
    this.#published = published;
    this.#isTale = published === null || isTale(found, published);
  }

  note(timex: FoundTimex, value: string): void {
    const days = daysOf(value);
    if (days === undefined && timex.reading.kind === 'shift' && timex.reading.from === 'told')
      this.#adrift = timex.sentence;
    const isPoint = timex.type !== 'DURATION' && timex.type !== 'SET';
    if (days === undefined || timex.sentence < 0 || !isPoint || timex.rule === COMPARED) return;
    const { sentence, reading, reach } = timex;
    // "The index rose on Wednesday after Monday’s fall, it said today": the report is still of Wednesday.
    const fine = FINE_ENOUGH[days.first === days.last ? 'day' : 'month'];
    const isBeside =
      isInPassing(timex, days) && this.#recent(fine, sentence, SAME_SCENE) !== undefined;
    const anchor = toAnchor(timex, days);
    this.#anchors.noteDay(anchor);
    if (isBeside && anchor.length === 1) this.#aside = anchor;
    if (isBeside) return;
    this.#news.note(timex, anchor, this.#now());
    if (isPassing(timex, anchor, this.#isTale ? undefined : this.#now())) return;
    this.#anchors.note(anchor);
    if (/^\d{4}-\d\d$/u.test(value) && reach === null) this.#month = anchor;
    if (/-Q\d$/u.test(value) && timex.rule !== 'period/of-year') this.#quarter = anchor;
    if (!isDeictic(reading)) this.#scene.note(anchor);
  }

  /** "Today her house is a museum": in a tale no day of its own, but where something happened on it. */
  isPresent({ reading, type }: FoundTimex): boolean {
    return this.#isTale && type === 'DATE' && isPresent(reading);
  }

  /** The earlier expression that this one is read against, if it is not publication. */
  anchorOf(timex: FoundTimex): ToldAnchor | undefined {
    const { reading, rule, sentence, reach } = timex;
    // "from November to March": the first one after the beginning, which is the last date told.
    const begun = reach === 'last' ? this.#anchors.get(FINE_ENOUGH.century) : undefined;
    if (begun !== undefined && 'which' in reading && isOpen(reading.which))
      return { ...begun, which: 'future' };
    switch (reading.kind) {
      case 'shift':
        return this.#ofShift(reading, sentence);
      case 'clock':
        return pastMidnight(this.#ofClock(reading, sentence), timex, this.#published);
      case 'weekday':
        if (rule === ONWARD) return this.#onward(sentence);
        return isTold(reading.which) ? this.#ofWeek(reading, sentence) : undefined;
      case 'yearless':
        if (reading.value.startsWith('XXXX-XX-'))
          return this.#tale(this.#recent(FINE_ENOUGH.month, sentence, SAME_SCENE));
      case 'moving':
        return this.#ofName(reading, sentence, reach === 'up-to');
      case 'fixed':
      case 'weekend':
      case 'either':
        return undefined;
      default:
        return reading satisfies never;
    }
  }

  /** "She wrote in May 2011. Two weeks later, …": from some day of that month. */
  monthOf({ reading, sentence }: FoundTimex): Anchor | undefined {
    return isDaysOn(reading) ? this.#recent(FINE_ENOUGH.month, sentence, STILL_TOLD) : undefined;
  }

  /** What is told of business, in the period that the report is of. */
  inQuarters(timex: FoundTimex): Reading {
    const last = this.#recent(FINE_ENOUGH.quarter, timex.sentence, 0);
    return inQuarters(timex, { quarter: this.#quarter, month: isMonth(last) ? last : undefined });
  }

  /**
   * Of the scene, or else, where it is told as past, of the day of the news. A day to come has no
   * hour that is told as past, nor a day that is over one to come.
   */
  #ofClock(
    { told }: Pick<ReadingOf<'clock'>, 'told'>,
    sentence: number,
    isDay = false,
  ): ToldAnchor | undefined {
    // "Tuesday’s trouble began after 6 a.m.": the hour is of what the sentence is about.
    const aside = this.#aside;
    if (aside?.opens === true && aside.sentence === sentence) return aside;
    const within = hasDay(this.#published) ? SAME_SCENE : Infinity;
    const last = this.#recent(FINE_ENOUGH.day, sentence, within);
    // "she said on Monday. Earlier in the day, …": also of the day of a saying.
    const isBehind = isDay && (aside?.words.start ?? -1) > (last?.words.start ?? Infinity);
    const day = isBehind ? aside : last;
    // "at 4:31 p.m. on Aug. 12 … On Friday he died … she said she came at 5:20 p.m.": where the hours are told.
    const isHour = told === 'past' && !isDay && !this.#isTale;
    const scene = isHour ? this.#anchors.withHour(day, sentence) : undefined;
    if (scene !== undefined) return scene;
    const side = (day?.day ?? Number.NaN) - (this.#now() ?? Number.NaN);
    if (told === 'past') return day === undefined || side > 0 ? this.#news.day : day;
    return told === 'future' && side < 0 ? undefined : day;
  }

  #ofShift(reading: ReadingOf<'shift'>, sentence: number): ToldAnchor | undefined {
    const { from, unit } = reading;
    // A tale without a date of its own says "this year" of the one it tells.
    const isNow =
      from === 'published' && reading.by === 0 && this.#published === null && unit !== 'day';
    if (unit === 'quarter' && from === 'told' && this.#quarter !== undefined) return this.#quarter;
    if (unit === 'month' && from === 'told' && isReported(this.#month, sentence, this.#now()))
      return this.#month;
    if (from === 'told' || isNow) {
      // "In 1991 he left. He said yesterday he was ill. Later that year …": never of a word for now.
      const scene =
        unit === 'year' && reading.by === 0 ? this.#scene.get(FINE_ENOUGH.year) : undefined;
      const last = scene ?? this.#anchors.get(FINE_ENOUGH[unit]);
      if (last === undefined || isLeft(last, this.#anchors.get(FINE_ENOUGH.year), sentence))
        return undefined;
      if (!overtakes(reading, last, this.#now())) return last;
      // "They dug on Saturday after Friday’s blast. The next day, …": the day after the blast.
      return [this.#scene.get(FINE_ENOUGH[unit]), this.#aside].find(
        (each) =>
          each !== undefined &&
          sentence - each.sentence <= SAME_STORY &&
          !overtakes(reading, each, this.#now()),
      );
    }
    // "It failed on Monday and came back later in the day": as a time of day is of it.
    if (from === 'near' && unit === 'day')
      return this.#ofClock({ told: reading.told ?? 'past' }, sentence, true);
    // "He came in 2019 and left by the end of the year": of that year, as long as it is in mind.
    const within = this.#isTale ? Infinity : STILL_TOLD;
    if (from !== 'near') return undefined;
    const near = this.#tale(this.#recent(FINE_ENOUGH[unit], sentence, within));
    // "She came in March 2018 and will leave by the end of the year": not of 2018.
    return near !== undefined && reading.told === 'future' && hasEnded(reading, near, this.#now())
      ? undefined
      : near;
  }

  /** An anchor that a tale goes by: in the news only one that names its own year. */
  #tale(anchor: Anchor | undefined): ToldAnchor | undefined {
    return this.#isTale || anchor?.explicit === true ? anchor : undefined;
  }

  #recent(length: number, sentence: number, within: number): Anchor | undefined {
    const anchor = this.#anchors.get(length);
    return anchor !== undefined && sentence - anchor.sentence <= within ? anchor : undefined;
  }

  /** "On the Friday", after a day that was just told. */
  #onward(sentence: number): ToldAnchor | undefined {
    const day = this.#tale(this.#recent(FINE_ENOUGH.day, sentence, SAME_SCENE));
    return day && { ...day, which: 'after-told' };
  }

  /** "the same Thursday", "that Tuesday": the one told, or else of the week told. */
  #ofWeek({ which, weekday }: ReadingOf<'weekday'>, sentence: number): ToldAnchor | undefined {
    const same = which === 'told' ? this.#anchors.on(weekday) : undefined;
    return same !== undefined && sentence - same.sentence <= SAME_STORY
      ? { ...same, which }
      : this.#beside(which, FINE_ENOUGH.week);
  }

  /** "that summer" goes with the time told before, "the following summer" begins after it. */
  #beside(which: Which, length: number, scene?: Anchors): ToldAnchor | undefined {
    const anchor = scene?.get(length) ?? this.#anchors.get(length);
    if (anchor === undefined || which !== 'after-told') return anchor && { ...anchor, which };
    return { ...anchor, day: anchor.day + anchor.length - 1, which };
  }

  /** A name without its year: of the year told, or the next one after the last date told. */
  #ofName(reading: NameReading, sentence: number, isEnd: boolean): ToldAnchor | undefined {
    const { which } = reading;
    const year = this.#anchors.get(FINE_ENOUGH.year);
    // "wrote in June 1995, he said on Monday. In September of that year": no word for now names a year.
    if (year === undefined || isTold(which))
      return this.#beside(which, FINE_ENOUGH.year, which === 'told' ? this.#scene : undefined);
    if (year.sentence !== sentence && isOfTheNews(reading, this.#now(), this.#isTale))
      return undefined;
    const open = isOpen(which);
    if (open && isAdrift(year, sentence, this.#adrift, this.#now())) return year;
    if (!open && this.#published === null) return { ...year, which };
    // "was found in May 2011 and stayed until August"
    if (!open) return undefined;
    const isBack = isEnd && which === 'past';
    if (!this.#isTale && !isBackground(year, sentence, isBack, this.#adrift, this.#now()))
      return undefined;
    // "A worker died in May 1979. The mayor takes office on 9 January": the next one.
    if (which === 'future' && !this.#isTale && year.sentence !== sentence) return undefined;
    const date = this.#anchors.get(FINE_ENOUGH.quarter);
    if (date === undefined || turnsTo(year, date, sentence)) return year;
    const ahead = aheadIn(this.#isTale);
    return { day: date.day + ahead, words: date.words, which: 'near' };
  }

  #now(): Day | undefined {
    return parseDay(this.#published?.earliest ?? '');
  }
}
