import type { ArticleOutlet } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { Entities, Entity } from '../model/entity.ts';
import type { Span, SpanRef } from '../model/span.ts';
import { isTwinName, STRONG_OUTLET_NOUNS } from '../lexicon/outlet-words.ts';
import { entityId } from './entity-id.ts';
import { outletByName } from './outlet-forms.ts';

export interface NamedOutlet {
  readonly outlet: ArticleOutlet;
  readonly entities: Entities;
}

/** The article's outlet under that name, among its entities. */
export function nameOutlet(
  doc: Doc,
  entities: Entities,
  basis: 'given' | 'stated' | 'inferred',
  { name, span }: { readonly name: string; readonly span?: Span },
): NamedOutlet {
  const id = entityId('outlet', name);
  const own = entities.outlets.find((outlet) => outlet.id === id) ?? unmentioned(doc, id, name);
  const lone = entities.outlets.find((outlet) => outlet.id !== id && isShortOf(outlet, name));
  const others = entities.outlets.filter(
    (outlet) => outlet !== lone && outlet.id !== id && !isWithin(outlet, own),
  );
  const merged = lone === undefined ? own : { ...own, mentions: inOrder(own, lone) };
  const evidence = span === undefined ? [] : [{ article: doc.id, ...span }];
  return {
    outlet: { id, basis, evidence },
    entities: {
      ...entities,
      outlets: [...others, merged],
      organisations: entities.organisations.filter(({ mentions }) => !overlap(mentions, merged)),
    },
  };
}

const inOrder = (one: Entity, two: Entity): readonly SpanRef[] =>
  [...one.mentions, ...two.mentions].toSorted((a, b) => a.start - b.start);

/** "the Times" in an article of The New York Times, or of THE ANDER TIMES, is not The Times. */
const isShortOf = (outlet: Entity, name: string): boolean =>
  /\S \S/.test(name.replace(/^the /i, '')) &&
  outlet.name.toLowerCase() === `the ${name.toLowerCase().split(' ').at(-1) ?? ''}`;

/** "El Faro" wherever it is a piece of "El Faro de los Lagos". */
const isWithin = ({ mentions }: Entity, own: Entity): boolean =>
  mentions.every(({ start, end }) =>
    own.mentions.some((whole) => whole.start <= start && end <= whole.end),
  );

const overlap = (mentions: readonly Span[], { mentions: own }: Entity): boolean =>
  mentions.some(({ start, end }) => own.some((each) => start < each.end && each.start < end));

function unmentioned(doc: Doc, id: string, name: string): Entity {
  const known = outletByName(name)?.forms ?? [];
  if (known.length > 0) {
    const short = known.map(({ form }) => form).filter((form) => /^\p{Lu}{2,5}$/u.test(form));
    return { id, name, aliases: short.filter((form) => form !== name), mentions: [] };
  }
  const forms = formsOf(name);
  const mentions = forms.length === 0 ? [] : mentionsOf(doc, forms);
  const found = mentions.map(({ start, end }) => doc.text.slice(start, end));
  const aliases = [...new Set([...found, ...forms.slice(1)])].filter((form) => form !== name);
  return { id, name, aliases, mentions };
}

/** How an article writes its own unknown outlet: in full, by its call sign or brand, "the Gazette". */
function formsOf(name: string): readonly string[] {
  const bare = name.replace(/^The /, '');
  const words = bare.split(' ');
  const [first = ''] = words;
  if (words.length === 1) return isTwinName(bare.toLowerCase()) ? [bare] : [];
  if (/^[WK][A-Z]{3}\b/.test(first)) return [bare, words.slice(1).join(' '), first];
  return [bare];
}

function mentionsOf(doc: Doc, forms: readonly string[]): readonly SpanRef[] {
  const noun = forms[0]?.split(' ').at(-1) ?? '';
  const sought = [...forms, noun];
  // Most articles do not name themselves: the pattern costs more than these looks.
  const near = doc.sentences
    .map(({ start, end }) => ({ start, sentence: doc.text.slice(start, end) }))
    .filter(({ sentence }) => sought.some((words) => sentence.includes(words)));
  if (near.length === 0) return [];
  const short = STRONG_OUTLET_NOUNS.has(noun.toLowerCase())
    ? `|(?<=\\b[Tt]he )${escape(noun)}(?! \\p{Lu})`
    : '';
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.map((form) => escape(form)).join('|')}${short})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  return near.flatMap(({ start, sentence }) =>
    [...sentence.matchAll(pattern)].map(({ 0: form, index }) => ({
      article: doc.id,
      start: start + index,
      end: start + index + form.length,
    })),
  );
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
