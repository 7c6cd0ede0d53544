import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { TAKING_UP } from '../lexicon/taking-up.ts';
import type { EventMention, FoundMention, Moment } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import type { Timex } from '../model/timex3.ts';
import { afterPublished, beforePublished, carried, stated, toldThen } from './moments.ts';
import { byDistance } from './shift-moment.ts';

/** What an article says of time. */
type Times = Pick<ParsedArticle, 'published' | 'timexes'>;

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
interface Scene {
  readonly times: Times;
  readonly byId: ReadonlyMap<string, Timex>;
  /** Paragraph of the first telling of the body. */
  readonly first: number;
  /** When the news happened. */
  news: Moment | undefined;
  /** Whether the lead says so: then what is reported below is of that day too. */
  led: boolean;
  /** When it was told: "said on Thursday". */
  telling: Moment | undefined;
  local: Local | undefined;
  readonly byFamily: Map<string, Moment>;
}

/**
 * Places the tellings of an article in time: by their own words, else by the scene that they go on
 * with or take up, else on the side of publication that their tense puts them on. The headline is
 * read last: it tells what the lead tells.
 */
export function dateMentions(
  found: readonly FoundMention[],
  times: Times,
): readonly EventMention[] {
  const scene: Scene = {
    times,
    byId: new Map(times.timexes.map((timex) => [timex.id, timex])),
    first: found.find(({ part }) => part !== 'headline')?.paragraph ?? 0,
    news: undefined,
    led: false,
    telling: undefined,
    local: undefined,
    byFamily: new Map(),
  };
  const moments = new Map<FoundMention, Moment | null>();
  for (const mention of found.filter((one) => !inHeadline(one)))
    moments.set(mention, read(scene, mention));
  for (const mention of found.filter(inHeadline)) moments.set(mention, ofHeadline(scene, mention));
  for (const [mention, moment] of byDistance(found, moments, (action) =>
    scene.byFamily.get(familyOf(action)),
  ))
    moments.set(mention, moment);
  return found.map((mention) => ({ ...mention, when: moments.get(mention) ?? null }));
}

const inHeadline = ({ part }: FoundMention): boolean => part === 'headline';

/** The moment of a telling of the body, which the scene then remembers. */
function read(scene: Scene, mention: FoundMention): Moment | null {
  const own = ownMoment(scene, mention);
  const moment = own ?? inherited(scene, mention);
  if (own !== undefined) remember(scene, mention, own);
  if (moment?.basis === 'told' && mention.part === 'lead' && mention.bearing === 'scene')
    scene.news ??= moment;
  const family = familyOf(mention.action);
  if (moment !== null && moment.basis !== 'bound' && !scene.byFamily.has(family))
    scene.byFamily.set(family, moment);
  return moment;
}

/** The moment that its own words give; a mere time of day, or moments away, is of the scene’s day. */
function ownMoment(scene: Scene, { timex: id, bearing, tense }: FoundMention): Moment | undefined {
  const timex = id === null ? undefined : scene.byId.get(id);
  const moments = bearing === 'scene' && tense === 'pluperfect';
  if (timex?.value === 'PAST_REF' && !moments)
    return beforePublished(scene.times.published) ?? undefined;
  if (timex?.edtf == null) return undefined;
  const hour = timex.type === 'TIME' && /^(?:clock|distance)\//u.test(timex.rule);
  if (hour && bearing === 'scene' && scene.news?.basis === 'stated') return carried(scene.news);
  return stated(timex, scene.times.published, bearing === 'ahead');
}

function remember(scene: Scene, mention: FoundMention, moment: Moment): void {
  const { bearing, part, paragraph, sentence } = mention;
  if (moment.basis !== 'stated' || bearing === 'ahead' || bearing === 'earlier') return;
  const speech = bearing === 'telling';
  scene.local = { moment, paragraph, sentence, speech };
  if (paragraph - scene.first >= OPENING || !isNews(scene, moment)) return;
  if (speech) scene.telling ??= moment;
  if (speech && familyOf(mention.action) !== 'announce') return;
  if (scene.news?.basis !== 'stated') {
    scene.news = moment;
    scene.led = part === 'lead';
  }
}

/** Whether it is a day, or about one, near publication. */
function isNews({ times: { published } }: Scene, { earliest, latest }: Moment): boolean {
  if (earliest === null || latest === null) return false;
  if (published?.latest == null) return earliest === latest;
  const days = (Date.parse(published.latest) - Date.parse(earliest)) / 86_400_000;
  return days >= 0 && days <= NEWS_DAYS;
}

/** The moment that the telling of it before or around gives. */
const INHERITED: Readonly<
  Record<
    FoundMention['bearing'],
    (scene: Scene, mention: FoundMention) => Moment | null | undefined
  >
> = {
  ahead: ({ times }) => afterPublished(times.published),
  earlier: ({ times }) => beforePublished(times.published),
  now: ({ times }) => toldThen(times.published),
  telling: ofTelling,
  reported: ofReport,
  repeat: repeated,
  scene: ofScene,
};

const inherited = (scene: Scene, mention: FoundMention): Moment | null =>
  INHERITED[mention.bearing](scene, mention) ?? beforePublished(scene.times.published);

function ofTelling(scene: Scene, { paragraph }: FoundMention): Moment | null {
  const { local, telling } = scene;
  if (local?.speech === true && local.paragraph === paragraph) return carried(local.moment);
  return telling === undefined ? toldThen(scene.times.published) : carried(telling);
}

/** The day that the paragraph or the news states. */
function statedDay({ local, news }: Scene, mention: FoundMention): Moment | undefined {
  const holds = local?.paragraph === mention.paragraph && !local.speech;
  if (holds) return carried(local.moment);
  return news?.basis === 'stated' ? carried(news) : undefined;
}

/** The scene that somebody reports on: what the lead only announces may have happened long ago. */
function ofReport(scene: Scene, mention: FoundMention): Moment | undefined {
  const { led, local } = scene;
  return led || local?.paragraph === mention.paragraph ? statedDay(scene, mention) : undefined;
}

function ofScene(scene: Scene, mention: FoundMention): Moment | null | undefined {
  const { news, times } = scene;
  const same = scene.local?.sentence === mention.sentence ? scene.local : undefined;
  const local = same ? carried(same.moment) : statedDay(scene, mention);
  if (local !== undefined) return local;
  if (news !== undefined) return carried(news);
  return mention.part === 'lead' ? toldThen(times.published) : undefined;
}

function repeated(scene: Scene, { action }: FoundMention): Moment | undefined {
  const before = scene.byFamily.get(familyOf(action));
  if (before !== undefined) return carried(before);
  const news = scene.news ?? scene.telling;
  return TAKING_UP.has(action) && news !== undefined ? carried(news) : undefined;
}

/** A headline tells what the lead tells: the like of it there, else the news. */
function ofHeadline(scene: Scene, mention: FoundMention): Moment | null {
  const { times, byFamily, news, telling } = scene;
  const own = ownMoment(scene, mention);
  if (own !== undefined) return own;
  const alike = byFamily.get(familyOf(mention.action));
  if (alike !== undefined) return carried(alike);
  if (mention.bearing === 'ahead') return afterPublished(times.published);
  const lies = mention.bearing === 'reported' ? !scene.led : mention.bearing === 'earlier';
  if (lies) return beforePublished(times.published);
  const [first, second] = mention.bearing === 'telling' ? [telling, news] : [news, telling];
  const lead = first ?? second;
  return lead === undefined ? toldThen(times.published) : carried(lead);
}

const familyOf = (action: string): string =>
  EVENT_NOUNS.get(action) ?? VERB_FAMILIES.get(action) ?? action;
