import { TAKING_UP } from '../lexicon/taking-up.ts';
import type { Bearing, FoundMention, Moment } from '../model/event.ts';
import type { Scene } from './date-scene.ts';
import { familyOf } from './family-of.ts';
import { isInCourt } from './in-court.ts';
import { afterPublished, beforePublished, carried, toldThen } from './moments.ts';

/** The moment that the telling of it before or around gives. */
const INHERITED: Readonly<
  Record<Bearing, (scene: Scene, mention: FoundMention) => Moment | null | undefined>
> = {
  ahead: ({ times }) => afterPublished(times.published),
  earlier: ({ times }) => beforePublished(times.published),
  now: ({ times }) => toldThen(times.published),
  telling: ofTelling,
  reported: ofReport,
  repeat: repeated,
  scene: ofScene,
};

/** The moment of a telling of the body whose own words give none. */
export const inherited = (scene: Scene, mention: FoundMention): Moment | null =>
  INHERITED[mention.bearing](scene, mention) ?? beforePublished(scene.times.published);

function ofTelling(scene: Scene, mention: FoundMention): Moment | null {
  const { local, telling, news, times, trial } = scene;
  const { paragraph, sentence, form } = mention;
  if (isOfLetter(scene, mention)) return carried(scene.written!.moment);
  if (local?.speech === true && local.paragraph === paragraph) return carried(local.moment);
  if (form === 'part' && local?.sentence === sentence) return carried(local.moment);
  if (telling !== undefined) return carried(telling);
  const inCourt = trial && news?.basis === 'stated' && isInCourt(mention);
  return inCourt ? carried(news) : toldThen(times.published);
}

/** “…,” she wrote: in what the text has just told that she sent. */
const isOfLetter = ({ written }: Scene, { action, form, paragraph }: FoundMention): boolean =>
  written !== undefined &&
  form !== 'nominal' &&
  familyOf(action) === 'email' &&
  paragraph - written.paragraph <= TALE;

/** The day that the paragraph or the news states. */
export function statedDay({ local, news }: Scene, mention: FoundMention): Moment | undefined {
  const holds = local?.paragraph === mention.paragraph && !local.speech;
  if (holds) return carried(local.moment);
  return news?.basis === 'stated' ? carried(news) : undefined;
}

/** The scene that somebody reports on: what the lead only announces may have happened long ago. */
function ofReport(scene: Scene, mention: FoundMention): Moment | undefined {
  const { led, local } = scene;
  return led || local?.paragraph === mention.paragraph ? statedDay(scene, mention) : undefined;
}

/** The moment of what goes on with the scene. */
export function ofScene(scene: Scene, mention: FoundMention): Moment | null | undefined {
  const { news, local, trial } = scene;
  if (local?.sentence === mention.sentence) return carried(local.moment);
  const inCourt = trial && local?.inCourt !== true && isInCourt(mention);
  if (inCourt && news?.basis === 'stated') return carried(news);
  const out = isOutOfCourt(scene, mention) || isOfLife(scene, mention);
  if (local?.paragraph !== mention.paragraph && out) return ofTale(scene, mention);
  const day = statedDay(scene, mention);
  if (day !== undefined) return day;
  if (news !== undefined) return carried(news);
  return mention.part === 'lead' ? toldInLead(scene, mention) : undefined;
}

/** “The mayor has resigned, aides said on Monday”: it was told on that day, whenever printed. */
function toldInLead({ said, times }: Scene, { sentence }: FoundMention): Moment | null {
  const told = toldThen(times.published);
  const day = said.get(sentence);
  return day === undefined ? told : { ...day, basis: 'told', rule: told?.rule ?? day.rule };
}

/** Whether a telling below the end of a trial is, by its words, not of the day in court. */
const isOutOfCourt = ({ trial, first, court }: Scene, mention: FoundMention): boolean =>
  trial && mention.paragraph > first && mention.paragraph !== court && !isInCourt(mention);

/** Whether a telling is of a life that an obituary tells below the death. */
const isOfLife = ({ life, first }: Scene, { paragraph }: FoundMention): boolean =>
  life && paragraph > first;

/** Paragraphs through which a tale goes on that is not the news. */
const TALE = 2;

/** The day that a tale below the news goes on with, other than that of the news. */
function ofTale({ local, news }: Scene, { paragraph }: FoundMention): Moment | undefined {
  if (local === undefined || local.speech || paragraph - local.paragraph > TALE) return undefined;
  const { earliest, latest } = local.moment;
  const isDay = earliest !== null && earliest === latest && earliest !== news?.earliest;
  return isDay ? carried(local.moment) : undefined;
}

function repeated(scene: Scene, { action }: FoundMention): Moment | undefined {
  const before = scene.byFamily.get(familyOf(action));
  if (before !== undefined) return carried(before);
  const news = scene.news ?? scene.telling;
  return TAKING_UP.has(action) && news !== undefined ? carried(news) : undefined;
}
