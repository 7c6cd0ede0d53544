import type { CalendarUnit, Reading } from '../model/timex3.ts';

/** The value without an anchor: what is known, and X for what is not. */
export function unanchored(reading: Reading): string {
  switch (reading.kind) {
    case 'fixed':
    case 'yearless':
      return reading.value;
    case 'weekday':
      return `XXXX-WXX-${reading.weekday}`;
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'shift':
      // "today" of a text without a day is the present, whenever that was.
      return reading.unit === 'day' && reading.by === 0 && reading.from === 'published'
        ? 'PRESENT_REF'
        : UNKNOWN[reading.unit];
    case 'moving':
    case 'either':
    case 'clock':
      return 'XXXX-XX-XX';
    default:
      return reading satisfies never;
  }
}

const UNKNOWN: Readonly<Record<CalendarUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
};
