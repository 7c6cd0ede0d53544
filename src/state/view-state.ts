export type LaneKind = 'outlet' | 'person';
export type Tab = 'events' | 'quotes' | 'disagreements' | 'articles';
export type Only = 'differs' | 'quotes' | 'single' | 'copied' | 'corrected';
/** What the reader can mark in an article. */
export type MarkKind = 'event' | 'date' | 'name' | 'quote';
/** Orders of the lists; each tab knows some of them, and '' is its usual one. */
export type Sort = '' | 'match' | 'tellers' | 'quotes' | 'name' | 'date' | 'length';

/** A place in an article, as the reader opens it: UTF-16 offsets. */
export interface ReaderPlace {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Days since 1970-01-01, half-open, to the thousandth: a day may be as wide as the screen. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** Everything a link must restore, and nothing else. */
export interface ViewState {
  /** Slug of the bundled story; '' is the first one. */
  readonly story: string;
  /** Tellers that are switched off (outlet ids, or article ids of unnamed outlets). */
  readonly hidden: readonly string[];
  /** Keep only events that credit one of these outlets; empty keeps all. */
  readonly cited: readonly string[];
  /** Keep only events with one of these people; empty keeps all. */
  readonly people: readonly string[];
  readonly only: readonly Only[];
  readonly search: string;
  readonly tab: Tab;
  readonly sort: Sort;
  readonly lanes: LaneKind;
  /** Quiet periods drawn folded; undefined leaves it to the story. */
  readonly fold: boolean | undefined;
  /** Quiet periods that are drawn at full length though others are folded: a day in each. */
  readonly unfolded: readonly number[];
  readonly window: DayWindow | undefined;
  readonly event: string | undefined;
  /** The person whose page stands in the place of the event. */
  readonly person: string | undefined;
  readonly reader: ReaderPlace | undefined;
  /** A second article beside the one in the reader. */
  readonly beside: ReaderPlace | undefined;
  /** Marks that are switched off in the reader. */
  readonly unmarked: readonly MarkKind[];
  /** Inside a page of somebody else: the story without what is around it. */
  readonly embed: boolean;
}

export const DEFAULT_VIEW: ViewState = {
  story: '',
  hidden: [],
  cited: [],
  people: [],
  only: [],
  search: '',
  tab: 'events',
  sort: '',
  lanes: 'outlet',
  fold: undefined,
  unfolded: [],
  window: undefined,
  event: undefined,
  person: undefined,
  reader: undefined,
  beside: undefined,
  unmarked: [],
  embed: false,
};

const TABS: readonly Tab[] = ['events', 'quotes', 'disagreements', 'articles'];
const ONLY: readonly Only[] = ['differs', 'quotes', 'single', 'copied', 'corrected'];
const SORTS: readonly Sort[] = ['match', 'tellers', 'quotes', 'name', 'date', 'length'];
export const MARK_KINDS: readonly MarkKind[] = ['event', 'date', 'name', 'quote'];

/** Reads a query string. Never throws: what it cannot read is the default. */
export function parseView(search: string): ViewState {
  const params = new URLSearchParams(search);
  const fold = params.get('fold');
  return {
    story: params.get('story') ?? DEFAULT_VIEW.story,
    hidden: params.getAll('hide'),
    cited: params.getAll('cited'),
    people: params.getAll('people'),
    only: ONLY.filter((only) => params.getAll('only').includes(only)),
    search: params.get('q') ?? DEFAULT_VIEW.search,
    tab: TABS.find((tab) => tab === params.get('tab')) ?? DEFAULT_VIEW.tab,
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? DEFAULT_VIEW.sort,
    lanes: params.get('lanes') === 'person' ? 'person' : DEFAULT_VIEW.lanes,
    fold: fold === 'yes' ? true : fold === 'no' ? false : undefined,
    unfolded: params
      .getAll('unfold')
      .flatMap((day) => (/^-?\d{1,7}$/.test(day) ? [Number(day)] : [])),
    window: parseWindow(params.get('days')),
    event: params.get('event') ?? undefined,
    person: params.get('person') ?? undefined,
    reader: parsePlace(params.get('read')),
    beside: parsePlace(params.get('beside')),
    unmarked: MARK_KINDS.filter((kind) => params.getAll('unmark').includes(kind)),
    embed: params.has('embed'),
  };
}

function parseWindow(text: string | null): DayWindow | undefined {
  const [, from, to] =
    /^(-?\d{1,9}(?:\.\d{1,3})?)\.\.(-?\d{1,9}(?:\.\d{1,3})?)$/.exec(text ?? '') ?? [];
  if (from === undefined || to === undefined) return undefined;
  return Number(from) < Number(to) ? { from: Number(from), to: Number(to) } : undefined;
}

function parsePlace(text: string | null): ReaderPlace | undefined {
  const [, start, end, article] = /^(\d{1,9})-(\d{1,9})-(.+)$/su.exec(text ?? '') ?? [];
  if (article === undefined || Number(start) > Number(end)) return undefined;
  return { article, start: Number(start), end: Number(end) };
}

/** Writes only what differs from the default, in a fixed order, so equal views have equal links. */
export function formatView(view: ViewState): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined, usual = ''): void => {
    if (value !== undefined && value !== usual) params.set(name, value);
  };
  put('story', view.story);
  for (const id of view.hidden.toSorted()) params.append('hide', id);
  for (const id of view.cited.toSorted()) params.append('cited', id);
  for (const id of view.people.toSorted()) params.append('people', id);
  for (const only of ONLY) if (view.only.includes(only)) params.append('only', only);
  put('q', view.search);
  put('tab', view.tab, DEFAULT_VIEW.tab);
  put('sort', view.sort);
  put('lanes', view.lanes, DEFAULT_VIEW.lanes);
  if (view.fold !== undefined) params.set('fold', view.fold ? 'yes' : 'no');
  if (view.window) params.set('days', formatWindow(view.window));
  for (const day of view.unfolded) params.append('unfold', String(day));
  put('event', view.event);
  put('person', view.person);
  if (view.reader) params.set('read', formatPlace(view.reader));
  if (view.beside) params.set('beside', formatPlace(view.beside));
  for (const kind of MARK_KINDS) if (view.unmarked.includes(kind)) params.append('unmark', kind);
  if (view.embed) params.set('embed', '');
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

const formatWindow = ({ from, to }: DayWindow): string =>
  [from, to].map((day) => String(thousandths(day))).join('..');

/** A place in time as exact as a link carries it. */
export const thousandths = (day: number): number => Math.round(day * 1000) / 1000;

const formatPlace = ({ article, start, end }: ReaderPlace): string => `${start}-${end}-${article}`;
