import { toCandidate } from './candidates.ts';
import { inSmall, type Introduced } from './introduced.ts';
import { textOfWords, type Line, type Word } from './words.ts';

interface Label {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly keys: readonly string[];
}

/** Lines that begin with a label, and speakers with more than one: fewer may be headings. */
const FEWEST_TURNS = 4;
const FEWEST_SPEAKERS = 2;

/** `people`, and the speakers of a transcript whom its text does not introduce. */
export function withSpeakers(
  people: readonly Introduced[],
  lines: readonly Line[],
): readonly Introduced[] {
  const speakers = transcriptSpeakers(lines);
  if (speakers.length === 0) return people;
  const known = new Set(people.flatMap(({ forms }) => forms.map((form) => form.at(-1))));
  return [
    ...people,
    ...speakers.filter(
      (speaker) => !known.has(speaker.forms[0]?.at(-1)) && !isSigned(people, speaker),
    ),
  ];
}

/** "AB: Why?" where Ada Byron alone has those initials: the label is hers. */
function isSigned(
  people: readonly Introduced[],
  { forms: [keys = []], candidates }: Introduced,
): boolean {
  const [signed = ''] = keys;
  const [bearer, ...others] = people.filter(({ forms }) =>
    forms.some((form) => form.map((key) => key[0]).join('') === signed),
  );
  if (keys.length > 1 || signed.length < 2 || bearer === undefined || others.length > 0)
    return false;
  bearer.forms.push([signed]);
  bearer.candidates.push(...candidates);
  return true;
}

/**
 * Who speaks in a transcript that only its labels name: "ADA BYRON, CNN ANCHOR: Good evening." and
 * from then on "BYRON: …". Their names are shown as other texts write them.
 */
function transcriptSpeakers(lines: readonly Line[]): readonly Introduced[] {
  const labels = lines.flatMap((line) => labelOf(line) ?? []);
  if (labels.length < FEWEST_TURNS) return [];
  const turns = new Map<string, number>();
  for (const { keys } of labels) {
    const surname = keys.at(-1) ?? '';
    turns.set(surname, (turns.get(surname) ?? 0) + 1);
  }
  if ([...turns.values()].filter((count) => count > 1).length < FEWEST_SPEAKERS) return [];
  const named = new Map<string, Label>();
  for (const label of labels) {
    const surname = label.keys.at(-1) ?? '';
    const known = named.get(surname);
    const said = label.keys.length > 1 || (turns.get(surname) ?? 0) > 1;
    if (said && (known === undefined || known.keys.length < label.keys.length))
      named.set(surname, label);
  }
  return [...named.values()].map(({ line, from, to, keys }) => ({
    forms: [keys],
    names: [inSmall(textOfWords(line.words, from, to))],
    candidates: [toCandidate(line, from, to, undefined)],
    generation: undefined,
  }));
}

/** Words of a name, and between it and the colon: "(R-OH), RANKING MEMBER". */
const LONGEST_NAME = 4;
const LONGEST_OFFICE = 14;

/** The name in a label in capitals that a line begins with. */
function labelOf(line: Line): Label | undefined {
  const { words } = line;
  if (words[0]?.shouted !== true || words[1] === undefined) return undefined;
  let from = 0;
  while (words[from]?.is.honorific === true || words[from]?.is.title === true)
    from += words[from + 1]?.text === '.' ? 2 : 1;
  let to = from;
  while (to - from < LONGEST_NAME && isLetters(words[to]))
    to += words[to + 1]?.text === '.' ? 2 : 1;
  const parts = words.slice(from, to).filter(({ is }) => is.lettered);
  if (parts.length === 0 || parts.some(isNobody) || !endsLabel(words, to)) return undefined;
  return { line, from, to, keys: parts.map(({ is }) => is.bare) };
}

const isLetters = (word: Word | undefined): boolean =>
  word !== undefined && (word.shouted || /^\p{Lu}$/u.test(word.text));

/** "UNIDENTIFIED MALE", "THE COURT", "QUESTION" */
const isNobody = ({ is }: Word): boolean =>
  is.common ||
  is.stop ||
  is.role ||
  is.title ||
  is.organisationWord ||
  is.place ||
  OTHERS.test(is.key);
const OTHERS =
  /^(?:announcer|answer|audience|begin|break|caller|commercial|crosstalk|crowd|end|female|group|host|male|narrator|operator|participant|question|unidentified|unknown|videotape|voice|voices)$/;

/** ":", ", CNN ANCHOR:", "(voice-over):" */
function endsLabel(words: readonly Word[], to: number): boolean {
  let inside = false;
  for (let at = to; at < to + LONGEST_OFFICE; at += 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.text === ':') return true;
    if (at === to && word.text !== ',' && word.text !== '(') return false;
    inside = word.text === '(' || (inside && word.text !== ')');
    if (!inside && word.is.lettered && !isLetters(word)) return false;
  }
  return false;
}
