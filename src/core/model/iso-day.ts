/** Whether a text is an ISO day that the calendar has. */
export function isDay(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const DAY_OR_INSTANT = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:?\d\d.{0,20})?$/;

/** The civil day of an ISO day or date-time, as it is written: no zone is reckoned in. */
export function dayAsWritten(text: string): string | undefined {
  const [, day] = DAY_OR_INSTANT.exec(text.trim()) ?? [];
  return isDay(day) ? day : undefined;
}
