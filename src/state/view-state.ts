export type LaneKind = 'outlet' | 'person';
export type Tab = 'events' | 'quotes' | 'disagreements' | 'articles';
export type Only = 'differs' | 'quotes' | 'single';

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
  readonly lanes: LaneKind;
  /** Quiet periods drawn folded; undefined leaves it to the story. */
  readonly fold: boolean | undefined;
  readonly window: DayWindow | undefined;
  readonly event: string | undefined;
  readonly reader: ReaderPlace | undefined;
}

export const DEFAULT_VIEW: ViewState = {
  story: '',
  hidden: [],
  cited: [],
  people: [],
  only: [],
  search: '',
  tab: 'events',
  lanes: 'outlet',
  fold: undefined,
  window: undefined,
  event: undefined,
  reader: undefined,
};

const TABS: readonly Tab[] = ['events', 'quotes', 'disagreements', 'articles'];
const ONLY: readonly Only[] = ['differs', 'quotes', 'single'];

/** Reads a query string. Never throws: what it cannot read is the default. */
export function parseView(search: string): ViewState {
  const params = new URLSearchParams(search);
  const fold = params.get('fold');
  return {
    story: params.get('story') ?? DEFAULT_VIEW.story,
    hidden: params.getAll('hide'),
    cited: params.getAll('cited'),
    people: params.getAll('person'),
    only: ONLY.filter((only) => params.getAll('only').includes(only)),
    search: params.get('q') ?? DEFAULT_VIEW.search,
    tab: TABS.find((tab) => tab === params.get('tab')) ?? DEFAULT_VIEW.tab,
    lanes: params.get('lanes') === 'person' ? 'person' : DEFAULT_VIEW.lanes,
    fold: fold === 'yes' ? true : fold === 'no' ? false : undefined,
    window: parseWindow(params.get('days')),
    event: params.get('event') ?? undefined,
    reader: parsePlace(params.get('read')),
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
  for (const id of view.people.toSorted()) params.append('person', id);
  for (const only of ONLY) if (view.only.includes(only)) params.append('only', only);
  put('q', view.search);
  put('tab', view.tab, DEFAULT_VIEW.tab);
  put('lanes', view.lanes, DEFAULT_VIEW.lanes);
  if (view.fold !== undefined) params.set('fold', view.fold ? 'yes' : 'no');
  if (view.window) params.set('days', formatWindow(view.window));
  put('event', view.event);
  if (view.reader) params.set('read', formatPlace(view.reader));
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

const formatWindow = ({ from, to }: DayWindow): string =>
  [from, to].map((day) => String(Math.round(day * 1000) / 1000)).join('..');

const formatPlace = ({ article, start, end }: ReaderPlace): string => `${start}-${end}-${article}`;
