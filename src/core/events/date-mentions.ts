import { daysBetween } from '../model/civil-day.ts';
import type { EventMention, FoundMention, Moment } from '../model/event.ts';
import { inherited, ofScene, statedDay } from './date-inherited.ts';
import { openScene, remember, type Scene, type Times } from './date-scene.ts';
import { familyOf } from './family-of.ts';
import { byClause, bySentence } from './date-before.ts';
import { afterPublished, beforePublished, carried, stated, toldThen } from './moments.ts';
import { isRemarkOnly, whenRemarked } from './remarks.ts';
import { byDistance } from './shift-moment.ts';

type Moments = Map<FoundMention, Moment | null>;

/**
 * Places the tellings of an article in time: by their own words, else by the scene that they go on
 * with or take up, else on the side of publication that their tense puts them on. The headline is
 * read last: it tells what the lead tells.
 */
export function dateMentions(all: readonly FoundMention[], times: Times): readonly EventMention[] {
  const found = all.filter((mention) => !isRemarkOnly(mention));
  const scene = openScene(found, times);
  const moments: Moments = new Map();
  const scenes = new Map<FoundMention, Moment>();
  const days = new Map<FoundMention, Moment>();
  for (const mention of found.filter((one) => !inHeadline(one))) {
    const around = isNewsApart(scene, mention) ? ofScene(scene, mention) : undefined;
    if (around != null) scenes.set(mention, around);
    moments.set(mention, read(scene, mention));
    const day = mention.tense === 'pluperfect' ? statedDay(scene, mention) : undefined;
    if (day !== undefined) days.set(mention, day);
  }
  for (const mention of found.filter(inHeadline)) moments.set(mention, ofHeadline(scene, mention));
  const known = { moments, scenes, published: times.published, ofLike: likeIn(scene) };
  for (const [mention, moment] of byDistance(found, known)) moments.set(mention, moment);
  for (const [mention, moment] of byClause(moments)) moments.set(mention, moment);
  for (const [mention, moment] of bySentence(moments, days, times.published))
    moments.set(mention, moment);
  return all.map((mention) => ({
    ...mention,
    when: isRemarkOnly(mention) ? whenRemarked(mention, times) : (moments.get(mention) ?? null),
  }));
}

const likeIn =
  (scene: Scene) =>
  (action: string): Moment | undefined =>
    scene.byFamily.get(familyOf(action));

const inHeadline = ({ part }: FoundMention): boolean => part === 'headline';

/** "The shooting [came] a day after …", and what a lead says before the distance: the news itself. */
const isNewsApart = ({ news }: Scene, { apart, action, part, trigger }: FoundMention): boolean =>
  apart !== undefined &&
  trigger.end < apart.words.start &&
  ((part === 'lead' && news?.basis !== 'stated') || action === 'come' || action === 'follow');

/** The moment of a telling of the body, which the scene then remembers. */
function read(scene: Scene, mention: FoundMention): Moment | null {
  const headed = open(scene, mention);
  const own = ownMoment(scene, mention);
  const moment = own ?? headed ?? inherited(scene, mention);
  remember(scene, mention, moment, own !== undefined);
  return moment;
}

/** Bearings on the moment of the telling: under a line that says when, on that of the line. */
const THEN: ReadonlySet<string> = new Set(['now', 'telling']);

/**
 * Takes up the date that a sentence of its own, or a line, gives the scene of a telling; and gives it
 * where a line heads what is told as news: "Friday, 5:30 p.m. / The governor has signed the act."
 */
function open(
  scene: Scene,
  { opened, bearing, tense, ...place }: FoundMention,
): Moment | undefined {
  const timex = scene.byId.get(opened?.timex ?? '');
  const { published } = scene.times;
  if (timex?.edtf == null || (timex.earliest ?? '') > (published?.latest ?? '~')) return undefined;
  const moment = stated(timex, published, false);
  const { paragraph, sentence } = place;
  if (scene.local?.paragraph !== paragraph || scene.opened !== timex.id)
    scene.local = { moment, paragraph, sentence, speech: false, inCourt: false };
  scene.opened = timex.id;
  const news = THEN.has(bearing) || (bearing === 'earlier' && tense === 'perfect');
  return opened!.line && news ? carried(moment) : undefined;
}

/** Rules that read a time of day, or moments from another. */
const OF_DAY = /^(?:clock|distance)\/|^part\/(?:edge|bare|small-hours)$/u;

/** The moment that its own words give; a mere time of day, or moments away, is of the scene’s day. */
function ownMoment(scene: Scene, mention: FoundMention): Moment | undefined {
  const { timex: id, bearing, tense } = mention;
  const timex = id === null ? undefined : scene.byId.get(id);
  const moments = bearing === 'scene' && tense === 'pluperfect';
  if (timex?.value === 'PAST_REF' && !moments)
    return beforePublished(scene.times.published) ?? undefined;
  if (timex?.edtf == null) return undefined;
  const hour = bearing === 'scene' && timex.type === 'TIME' && OF_DAY.test(timex.rule);
  const day = hour ? statedDay(scene, mention) : undefined;
  const moment = day ?? stated(timex, scene.times.published, bearing === 'ahead');
  return isToCome(moment, mention, scene.times.published) ? undefined : moment;
}

const PAST: ReadonlySet<string> = new Set(['past', 'perfect', 'pluperfect']);

/** Days after publication to which an article may have been brought up to date since. */
const UPDATES = 3;

/**
 * Days to come do not date what is told as past: "signed a contract until 2030". What looks back may
 * name them all the same: "the opening, planned for Sunday".
 */
function isToCome(
  { earliest, latest }: Moment,
  { action, bearing, form, tense }: FoundMention,
  published: Times['published'],
): boolean {
  const first = earliest ?? latest;
  const names = bearing === 'earlier' && tense !== 'pluperfect';
  // "agreed on Monday to raise rents, starting in August"
  const begins = form === 'part' && /^(?:start|begin)$/u.test(action);
  if (bearing === 'ahead' || names || begins || !PAST.has(tense)) return false;
  if (first === null || published?.latest == null) return false;
  return daysBetween(published.latest, first) > UPDATES;
}

/** Days before publication from which a date is background, told below: "the outbreak of 1985". */
const BACKGROUND = 400;

const isFresh = ({ earliest, latest }: Moment, { published }: Times): boolean => {
  const [from, to] = [latest ?? earliest, published?.latest];
  return from === null || to == null || daysBetween(from, to) < BACKGROUND;
};

/** A headline tells what the lead tells: the like of it there, else the news. */
function ofHeadline(scene: Scene, mention: FoundMention): Moment | null {
  const { times, byFamily, news, telling } = scene;
  const own = ownMoment(scene, mention);
  if (own !== undefined) return own;
  const alike = byFamily.get(familyOf(mention.action));
  const ahead = mention.bearing === 'ahead';
  const over = ahead && (alike?.latest ?? '~') < (times.published?.earliest ?? '');
  if (alike !== undefined && !over && isFresh(alike, times)) return carried(alike);
  if (ahead) return afterPublished(times.published);
  const lies = mention.bearing === 'reported' ? !scene.led : mention.bearing === 'earlier';
  if (lies) return beforePublished(times.published);
  const [first, second] = mention.bearing === 'telling' ? [telling, news] : [news, telling];
  const lead = first ?? second;
  return lead === undefined ? toldThen(times.published) : carried(lead);
}
