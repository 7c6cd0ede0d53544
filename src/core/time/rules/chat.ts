import { CHAT_DAYS, CHAT_TONIGHT } from '../../lexicon/chat-words.ts';
import { SHORT_WEEKDAYS } from '../../lexicon/weekdays.ts';
import { GAP, anyOf, keyOf, rule, weekdayOf, type TimexRule } from '../rule.ts';
import { pastUnlessAhead, whichOf } from '../which.ts';
import { shift } from './periods-near.ts';

/** Short weekdays that are no words of their own, unlike "sun" and "sat". */
const CLEAR = [...SHORT_WEEKDAYS.keys()].filter((word) => /^(?:tue|th|weds|fri)/u.test(word));
const SHORT = anyOf(SHORT_WEEKDAYS.keys());
const PART = 'morning|morn|afternoon|arvo|evening|eve|night|nite';
/** What goes on behind a day, and not behind "on sat nav". */
const CLOSES = `\\s?[.,!?;:)]|\\s?$|${GAP}(?:${PART}|at|and|for|with|i|we|to|but|in|so|if|then|or|when)\\b`;
const CODES: ReadonlyMap<string, string> = new Map([
  ['m', 'TMO'],
  ['a', 'TAF'],
  ['e', 'TEV'],
  ['n', 'TNI'],
]);

/** How posts and messages write their days: "2moro", "nxt wk", "sat night". */
export const chatRules: readonly TimexRule[] = [
  {
    name: 'chat/day',
    type: 'DATE',
    pattern: rule(`(?<![\\p{L}\\d#@])(?<word>${anyOf(CHAT_DAYS.keys())})(?![\\p{L}\\d])`),
    read: ({ word = '' }) => shift('day', CHAT_DAYS.get(keyOf(word)) ?? 0),
  },
  {
    name: 'chat/tonight',
    type: 'TIME',
    pattern: rule(`(?<![\\p{L}\\d#@])(?:${anyOf(CHAT_TONIGHT)})(?![\\p{L}\\d])`),
    read: () => ({ ...shift('day', 0), time: 'TNI' }),
  },
  {
    name: 'chat/last-nite',
    type: 'TIME',
    pattern: rule(`\\b(?:last|lst)${GAP}(?:nite|nyt)\\b`),
    read: () => ({ ...shift('day', -1), time: 'TNI' }),
  },
  {
    name: 'chat/period',
    type: 'DATE',
    pattern: rule(
      `\\b(?<which>nxt|next|lst|last|this)${GAP}(?:(?<week>wk)|(?<year>yr)|(?<weekend>wkend|wknd|w/e))\\b`,
    ),
    read: ({ which = '', week = '', year = '' }) => {
      const by = /^l/iu.test(which) ? -1 : /^n/iu.test(which) ? 1 : 0;
      if (week + year !== '') return shift(week === '' ? 'year' : 'week', by);
      return { reading: { kind: 'weekend', which: by < 0 ? 'last' : by > 0 ? 'next' : 'this' } };
    },
  },
  {
    // "thurs", "on sat", "sun morn"; "sat" and "sun" alone are other words.
    name: 'chat/weekday',
    type: 'DATE',
    pattern: rule(
      `(?<![\\p{L}\\d-])(?:(?<which>this|next|last)${GAP})?(?<day>(?:${anyOf(CLEAR)})|(?<=\\b(?:on|til|till|until|this|next|last)${GAP})(?:${SHORT})(?=${CLOSES})|(?:${SHORT})(?=${GAP}(?:${PART})\\b))(?:${GAP}(?<part>${PART}))?(?!\\p{L}|\\.\\p{L}|-)`,
    ),
    read: ({ which = '', day = '', part = '' }, context) => {
      const weekday = weekdayOf(day);
      // "Sun Microsystems"
      if (weekday === null || /^\s\p{Lu}/u.test(context.after)) return undefined;
      const time = CODES.get(part.slice(0, 1).toLowerCase());
      const meant = (which === '' ? undefined : whichOf(which)) ?? pastUnlessAhead(context);
      const reading = { kind: 'weekday', weekday, which: meant } as const;
      return time === undefined ? { reading } : { reading, type: 'TIME', time };
    },
  },
];
