import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import type { EventMention, FoundMention, Moment } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import type { Timex } from '../model/timex3.ts';
import { afterPublished, beforePublished, carried, stated, toldThen } from './moments.ts';

/** What an article says of time. */
type Times = Pick<ParsedArticle, 'published' | 'timexes'>;

/**
 * Most days before publication that a day is still the news, and so goes on from paragraph to
 * paragraph. More carries the dates of background through the article, fewer lose a weekly’s scene.
 */
const NEWS_DAYS = 10;

/** Paragraphs from the start whose first date sets the scene. */
const OPENING = 4;

/** Nouns that take up the news without naming it again: "the move came after", "the incident". */
const TAKES_UP = new Set(
  `announcement move decision incident event attack shooting killing raid blast explosion crash
  accident fire statement vote verdict ruling ceremony conference speech resignation news`.split(
    /\s+/,
  ),
);

/** What has been told so far. */
interface Scene {
  readonly times: Times;
  readonly byId: ReadonlyMap<string, Timex>;
  /** Paragraph of the first telling of the body. */
  readonly first: number;
  /** When the news happened. */
  news: Moment | undefined;
  /** When it was told: "said on Thursday". */
  telling: Moment | undefined;
  /** The last date told, which holds to the end of its paragraph. */
  local:
    | { readonly moment: Moment; readonly paragraph: number; readonly speech: boolean }
    | undefined;
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
    telling: undefined,
    local: undefined,
    byFamily: new Map(),
  };
  const moments = new Map<FoundMention, Moment | null>();
  for (const mention of found.filter((one) => !inHeadline(one)))
    moments.set(mention, read(scene, mention));
  for (const mention of found.filter(inHeadline)) moments.set(mention, ofHeadline(scene, mention));
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

/** The moment that its own words give; a mere time of day is of the scene’s day. */
function ownMoment(scene: Scene, { timex: id, bearing }: FoundMention): Moment | undefined {
  const timex = id === null ? undefined : scene.byId.get(id);
  if (timex?.edtf == null) return undefined;
  const hour = timex.type === 'TIME' && /^(?:clock|distance)\//u.test(timex.rule);
  if (hour && bearing === 'scene' && scene.news?.basis === 'stated') return carried(scene.news);
  return stated(timex, scene.times.published, bearing === 'ahead');
}

function remember(scene: Scene, { bearing, paragraph }: FoundMention, moment: Moment): void {
  if (moment.basis !== 'stated' || bearing === 'ahead' || bearing === 'earlier') return;
  const speech = bearing === 'telling';
  scene.local = { moment, paragraph, speech };
  if (paragraph - scene.first >= OPENING || !isNews(scene, moment)) return;
  if (speech) scene.telling ??= moment;
  else if (scene.news?.basis !== 'stated') scene.news = moment;
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
  telling: ofTelling,
  reported: stateOfScene,
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

/** The scene that somebody reports on, where its day is stated. */
function stateOfScene({ local, news }: Scene, { paragraph }: FoundMention): Moment | undefined {
  if (local?.speech === false && local.paragraph === paragraph) return carried(local.moment);
  return news?.basis === 'stated' ? carried(news) : undefined;
}

function ofScene(scene: Scene, mention: FoundMention): Moment | null | undefined {
  const { news, telling, times } = scene;
  const local = stateOfScene(scene, mention);
  if (local !== undefined) return local;
  const known = news ?? telling;
  if (known !== undefined) return carried(known);
  return mention.part === 'lead' ? toldThen(times.published) : undefined;
}

function repeated(scene: Scene, { action }: FoundMention): Moment | undefined {
  const before = scene.byFamily.get(familyOf(action));
  if (before !== undefined) return carried(before);
  const news = scene.news ?? scene.telling;
  return TAKES_UP.has(action) && news !== undefined ? carried(news) : undefined;
}

/** A headline tells what the lead tells: the like of it there, else the news. */
function ofHeadline(scene: Scene, mention: FoundMention): Moment | null {
  const { times, byFamily, news, telling } = scene;
  const own = ownMoment(scene, mention);
  if (own !== undefined) return own;
  const alike = byFamily.get(familyOf(mention.action));
  if (alike !== undefined) return carried(alike);
  if (mention.bearing === 'ahead') return afterPublished(times.published);
  if (mention.bearing === 'earlier') return beforePublished(times.published);
  const [first, second] = mention.bearing === 'telling' ? [telling, news] : [news, telling];
  const lead = first ?? second;
  return lead === undefined ? toldThen(times.published) : carried(lead);
}

const familyOf = (action: string): string =>
  EVENT_NOUNS.get(action) ?? VERB_FAMILIES.get(action) ?? action;
