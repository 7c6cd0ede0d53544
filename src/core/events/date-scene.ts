import type { FoundMention, Moment } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import type { Timex } from '../model/timex3.ts';
import { daysBetween } from '../model/civil-day.ts';
import { familyOf } from './family-of.ts';
import { endsTrial, isInCourt } from './in-court.ts';
import { beforePublished, stated } from './moments.ts';

/** What an article says of time. */
export type Times = Pick<ParsedArticle, 'published' | 'timexes'>;

/**
 * Most days before publication that a day is still the news, and so goes on from paragraph to
 * paragraph. More carries the dates of background through the article, fewer lose a weekly’s scene.
 */
const NEWS_DAYS = 10;

/** Paragraphs from the start whose first date sets the scene. */
const OPENING = 2;

/** The last date told: it holds to the end of its paragraph. */
interface Local {
  readonly moment: Moment;
  readonly paragraph: number;
  readonly sentence: number;
  /** It says when somebody spoke. */
  readonly speech: boolean;
  /** It is a day in court. */
  readonly inCourt: boolean;
}

/** What has been told so far. */
export interface Scene {
  readonly times: Times;
  readonly byId: ReadonlyMap<string, Timex>;
  /** Paragraph of the first telling of the body. */
  readonly first: number;
  /** When the news happened. */
  news: Moment | undefined;
  /** Whether the lead says so: then what is reported below is of that day too. */
  led: boolean;
  /** The news is how a trial ended: what is told below may be what it was about. */
  trial: boolean;
  /** The lead tells of a death and the rest, from a birth on, of a life. */
  readonly life: boolean;
  /** The last paragraph that tells of a day in court. */
  court: number | undefined;
  /** The days on which somebody told what a sentence tells. */
  readonly said: ReadonlyMap<number, Moment>;
  /** When it was told: "said on Thursday". */
  telling: Moment | undefined;
  local: Local | undefined;
  /** The expression, by id, that opened the scene in a sentence of its own. */
  opened: string | undefined;
  /** When something was put in writing, by its own words. */
  written: Pick<Local, 'moment' | 'paragraph'> | undefined;
  readonly byFamily: Map<string, Moment>;
}

/** The scene before anything is told. */
export function openScene(found: readonly FoundMention[], times: Times): Scene {
  const byId = new Map(times.timexes.map((timex) => [timex.id, timex]));
  return {
    times,
    byId,
    said: daysSaid(found, byId, times.published),
    court: undefined,
    first: found.find(({ part }) => part !== 'headline')?.paragraph ?? 0,
    news: undefined,
    led: false,
    trial: false,
    life: hasIn(found, 'die', 'lead') && hasIn(found, 'bear', 'body'),
    telling: undefined,
    local: undefined,
    opened: undefined,
    written: undefined,
    byFamily: new Map(),
  };
}

function daysSaid(
  found: readonly FoundMention[],
  byId: Scene['byId'],
  published: Times['published'],
): Scene['said'] {
  const said = new Map<number, Moment>();
  for (const { bearing, timex, sentence } of found) {
    const day = byId.get(timex ?? '');
    if (bearing !== 'telling' || day?.edtf == null) continue;
    const moment = stated(day, published, false);
    if (isNews(published, moment)) said.set(sentence, moment);
  }
  return said;
}

const hasIn = (
  found: readonly FoundMention[],
  action: string,
  part: FoundMention['part'],
): boolean => found.some((one) => one.part === part && familyOf(one.action) === action);

/** Takes up what a telling says of the scene: `own` where its own words give the moment. */
export function remember(
  scene: Scene,
  mention: FoundMention,
  moment: Moment | null,
  own: boolean,
): void {
  if (moment === null) return;
  if (own) place(scene, mention, moment);
  const { action, part, bearing } = mention;
  const lead = part === 'lead' && bearing === 'scene';
  if (moment.basis === 'told' && lead) scene.news ??= moment;
  if (lead && endsTrial(action)) scene.trial = true;
  if (bearing === 'scene' && isInCourt(mention)) scene.court = mention.paragraph;
  const family = familyOf(action);
  if (WRITTEN.has(family) && moment.basis === 'stated')
    scene.written = { moment, paragraph: mention.paragraph };
  if (moment.basis !== 'bound' && !scene.byFamily.has(family)) scene.byFamily.set(family, moment);
}

/** Families of what is put in writing, or may be. */
const WRITTEN: ReadonlySet<string> = new Set(['email', 'warn']);

/**
 * A date opens a scene; but not one that tells which ("last week’s fire"). What follows a birth is some
 * time of a life.
 */
function place(scene: Scene, mention: FoundMention, moment: Moment): void {
  const { bearing, part, paragraph, sentence, form, action } = mention;
  if (moment.basis !== 'stated' || bearing === 'ahead' || bearing === 'earlier') return;
  if (form === 'nominal') return;
  const speech = bearing === 'telling';
  const life = action === 'bear' ? beforePublished(scene.times.published) : null;
  const inCourt = isInCourt(mention);
  scene.local = { moment: life ?? moment, paragraph, sentence, speech, inCourt };
  if (paragraph - scene.first >= OPENING || !isNews(scene.times.published, moment)) return;
  if (speech) scene.telling ??= moment;
  if (speech && familyOf(mention.action) !== 'announce') return;
  // "On Thursday they buried him. Yesterday a court …": of what the lead tells, the last is the news.
  const later = paragraph === scene.first && (scene.news?.latest ?? '~') < moment.earliest!;
  if (scene.news?.basis !== 'stated' || later) {
    scene.news = moment;
    scene.led = part === 'lead';
  }
}

/** Whether it is a day, or about one, near publication. */
export function isNews(published: Times['published'], { earliest, latest }: Moment): boolean {
  if (earliest === null || latest === null) return false;
  if (published?.latest == null) return earliest === latest;
  const days = daysBetween(earliest, published.latest);
  return days >= 0 && days <= NEWS_DAYS;
}
