import type { Claim, StoryEvent } from '../model/event.ts';
import type { Timex } from '../model/timex3.ts';

/** Claims side by side on when it was, where two articles give days that exclude each other. */
export function dateClaims(
  event: StoryEvent,
  timexes: ReadonlyMap<string, Timex>,
): readonly (readonly Claim[])[] {
  const dates = [...new Set(event.mentions.map(({ timex }) => timex))].flatMap((id) => {
    const timex = id === null ? undefined : timexes.get(id);
    return timex?.edtf == null ? [] : [timex];
  });
  const differ = dates.some((a) => dates.some((b) => a.article !== b.article && exclude(a, b)));
  if (!differ) return [];
  return [dates.map(({ article, start, end, edtf }) => ({ article, start, end, value: edtf! }))];
}

/** Whether no day lies in both; an open end excludes nothing. */
const exclude = (a: Timex, b: Timex): boolean => endsBefore(a, b) || endsBefore(b, a);

const endsBefore = (a: Timex, b: Timex): boolean =>
  a.latest !== null && b.earliest !== null && a.latest < b.earliest;
