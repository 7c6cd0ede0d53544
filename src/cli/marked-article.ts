import type { SpanRef, Span } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';

interface Mark extends Span {
  readonly label: string;
}

/** An article for people: its sections a paragraph each, with [[words|reading]] around each mark. */
export function markedArticle(story: Story, id: string): string {
  const article = story.articles.find((candidate) => candidate.id === id);
  if (article === undefined) return '';
  const marks = nested(marksOf(story, id));
  const sections = article.sections.map((section) => {
    const inside = marks.filter(({ start, end }) => start >= section.start && end <= section.end);
    return `${section.kind.padEnd(12)}${write(article.text, section, inside)}`;
  });
  const published = article.published?.edtf ?? 'unknown date';
  return [
    `== ${article.file} · ${article.outlet.id ?? 'unknown outlet'} · ${published}`,
    ...sections,
  ].join('\n');
}

function marksOf(story: Story, id: string): readonly Mark[] {
  const here = ({ article }: SpanRef): boolean => article === id;
  return [
    ...story.events.flatMap((event) =>
      event.mentions
        .filter(here)
        .map((span) => ({ ...span, label: `event ${event.edtf ?? 'undated'}` })),
    ),
    ...story.quotes
      .filter(here)
      .map((span) => ({ ...span, label: `${span.kind} ${span.source?.entity ?? 'nobody'}` })),
    ...story.timexes.filter(here).map((span) => ({ ...span, label: span.edtf ?? span.value })),
    ...[...story.people, ...story.outlets, ...story.organisations].flatMap((entity) =>
      entity.mentions.filter(here).map((span) => ({ ...span, label: entity.id })),
    ),
  ];
}

/** Outer marks first; a mark that crosses another is left out, for brackets cannot show it. */
function nested(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  const open: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mark.start) open.pop();
    if (mark.end > (open.at(-1)?.end ?? Infinity)) continue;
    kept.push(mark);
    open.push(mark);
  }
  return kept;
}

function write(text: string, { start, end }: Span, marks: readonly Mark[]): string {
  let out = '';
  let at = start;
  const open: Mark[] = [];
  const close = (before: number): void => {
    for (let mark = open.at(-1); mark && mark.end <= before; mark = open.at(-1)) {
      out += `${text.slice(at, mark.end)}|${mark.label}]]`;
      at = mark.end;
      open.pop();
    }
  };
  for (const mark of marks) {
    close(mark.start);
    out += `${text.slice(at, mark.start)}[[`;
    at = mark.start;
    open.push(mark);
  }
  close(end);
  return out + text.slice(at, end);
}
