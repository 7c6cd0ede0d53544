import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import type { FoundMention, Moment } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import type { Timex } from '../model/timex3.ts';
import { daysBetween } from '../model/civil-day.ts';
import { beforePublished } from './moments.ts';

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
  /** When it was told: "said on Thursday". */
  telling: Moment | undefined;
  local: Local | undefined;
  /** When something was put in writing, by its own words. */
  written: Pick<Local, 'moment' | 'paragraph'> | undefined;
  readonly byFamily: Map<string, Moment>;
}

/** The scene before anything is told. */
export const openScene = (found: readonly FoundMention[], times: Times): Scene => ({
  times,
  byId: new Map(times.timexes.map((timex) => [timex.id, timex])),
  first: found.find(({ part }) => part !== 'headline')?.paragraph ?? 0,
  news: undefined,
  led: false,
  trial: false,
  life: hasIn(found, 'die', 'lead') && hasIn(found, 'bear', 'body'),
  telling: undefined,
  local: undefined,
  written: undefined,
  byFamily: new Map(),
});

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
  if (lead && ENDS_OF_TRIALS.has(familyOf(action))) scene.trial = true;
  const family = familyOf(action);
  if (WRITTEN.has(family) && moment.basis === 'stated')
    scene.written = { moment, paragraph: mention.paragraph };
  if (moment.basis !== 'bound' && !scene.byFamily.has(family)) scene.byFamily.set(family, moment);
}

/** Families of what is put in writing, or may be. */
const WRITTEN: ReadonlySet<string> = new Set(['email', 'warn']);

/** Families of what courts do to those that they try. */
const ENDS_OF_TRIALS: ReadonlySet<string> = new Set(
  'sentence convict acquit fine plead'.split(' '),
);

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
  scene.local = { moment: life ?? moment, paragraph, sentence, speech };
  if (paragraph - scene.first >= OPENING || !isNews(scene.times.published, moment)) return;
  if (speech) scene.telling ??= moment;
  if (speech && familyOf(mention.action) !== 'announce') return;
  if (scene.news?.basis !== 'stated') {
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

/** The family of an action, or itself. */
export const familyOf = (action: string): string =>
  EVENT_NOUNS.get(action) ?? VERB_FAMILIES.get(action) ?? action;
