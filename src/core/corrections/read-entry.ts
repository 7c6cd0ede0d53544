import type { Anchor, Change, LogEntry, Speaker } from '../model/correction.ts';

type Fields = Readonly<Record<string, unknown>>;
type Guard = (value: unknown) => boolean;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isText: Guard = (value) => typeof value === 'string';
const isOffset: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

const has = (value: unknown, shape: Readonly<Record<string, Guard>>): boolean =>
  isFields(value) &&
  Object.entries(shape).every(([name, fits]) => Object.hasOwn(value, name) && fits(value[name]));

const isAnchor: Guard = (value): value is Anchor =>
  has(value, { content: isText, start: isOffset, end: isOffset, exact: isText });

const areAnchors: Guard = (value) =>
  Array.isArray(value) && value.length > 0 && value.every(isAnchor);

const areTexts: Guard = (value) => Array.isArray(value) && value.every(isText);

const SPEAKERS: ReadonlyMap<unknown, Readonly<Record<string, Guard>>> = new Map<
  Speaker['kind'],
  Readonly<Record<string, Guard>>
>([
  ['mention', { mention: isAnchor }],
  ['name', { name: isText }],
  ['nobody', {}],
]);

const isSpeaker: Guard = (value) =>
  isFields(value) && SPEAKERS.has(value['kind']) && has(value, SPEAKERS.get(value['kind']) ?? {});

/** What each kind of change must hold. */
const CHANGES: ReadonlyMap<unknown, Readonly<Record<string, Guard>>> = new Map<
  Change['kind'],
  Readonly<Record<string, Guard>>
>([
  ['article-outlet', { content: isText, outlet: isText }],
  ['article-published', { content: isText, published: isText }],
  ['event-date', { event: isAnchor, edtf: isText }],
  ['event-merge', { event: isAnchor, into: isAnchor }],
  ['event-split', { tellings: areAnchors }],
  ['event-reject', { event: isAnchor }],
  ['event-add', { telling: isAnchor, edtf: (value) => value === null || isText(value) }],
  ['quote-speaker', { quote: isAnchor, speaker: isSpeaker }],
  ['person-merge', { person: isAnchor, into: isAnchor }],
  ['person-split', { mentions: areAnchors }],
]);

/** Whether a change is one that this version knows, with all that it needs. */
export const isChange = (value: unknown): value is Change =>
  isFields(value) && has(value, CHANGES.get(value['kind']) ?? { kind: () => false });

/**
 * Whether something is a line of a log: files and other versions may hold anything. A change that
 * this version does not know is one too, so that it stays in the log and is listed.
 */
export const isLogEntry = (value: unknown): value is LogEntry =>
  has(value, { id: isText, clock: Number.isFinite, at: isText, deed: isDeed });

const isDeed: Guard = (value) => {
  if (!isFields(value)) return false;
  if (value['kind'] !== 'change') return isUndoing(value['kind']) && areTexts(value['entries']);
  return isFields(value['change']) && (value['note'] === undefined || isText(value['note']));
};

const isUndoing: Guard = (kind) => kind === 'undo' || kind === 'redo';
