const MS_A_DAY = 86_400_000;

/** Days from 1970-01-01 to a civil day (ISO, "2022-12-22"); NaN for what is no such day. */
export const toDayNumber = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / MS_A_DAY;

/** The civil day (ISO) with that number; the inverse of `toDayNumber`. */
export const toIsoDay = (dayNumber: number): string =>
  new Date(Math.floor(dayNumber) * MS_A_DAY).toISOString().slice(0, 10);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (isoDay: string): number => {
  const sinceThursday = toDayNumber(isoDay) % 7;
  return (sinceThursday + 11) % 7;
};
