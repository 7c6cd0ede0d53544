import type { Entity } from '../core/model/entity.ts';
import { speakersOf } from '../core/model/quote.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { contentIri, ownIri } from './content-name.ts';
import { correctionsOf } from './corrected.ts';
import { selectorsOf, type TextPositionSelector, type TextQuoteSelector } from './selectors.ts';
import { storyWords } from './story-words.ts';
import type { Taken, Written } from './taken.ts';

interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'describing' | 'commenting';
  readonly value: string;
}

/** Which event, person, outlet or organisation is meant. */
interface Identity {
  readonly type: 'SpecificResource';
  readonly purpose: 'identifying';
  readonly source: string;
}

type Body = TextualBody | Identity;

interface Annotation {
  readonly type: 'Annotation';
  readonly id: string;
  readonly motivation: 'tagging' | 'describing' | 'identifying';
  readonly body: readonly Body[];
  readonly target: {
    readonly source: Article;
    readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
  };
}

/** A text, named by its content: it is the same wherever it is kept. */
interface Article {
  readonly id: string;
  readonly type: 'Text';
  readonly format: 'text/plain';
  readonly label: string;
}

/** What is said about one place, before the place is put into selectors. */
interface Remark {
  readonly place: SpanRef;
  readonly motivation: Annotation['motivation'];
  readonly body: readonly Body[];
}

/** An AnnotationCollection (W3C Web Annotation) with all its annotations on one page. */
export function writeWebAnnotations({ story, at, name }: Taken): Written {
  const items = annotationsOf(story);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:sourceline:annotations',
    type: 'AnnotationCollection',
    label: storyWords(story, name).title,
    created: at.toISOString(),
    generator: { type: 'Software', name: 'Sourceline' },
    total: items.length,
    first: {
      id: 'urn:sourceline:annotations:1',
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return { text: `${JSON.stringify(collection, null, 2)}\n`, notes: [] };
}

function annotationsOf(story: Story): readonly Annotation[] {
  const targets = new Map(
    story.articles.map(({ id, file, text }) => {
      const source: Article = {
        id: contentIri(text),
        type: 'Text',
        format: 'text/plain',
        label: file,
      };
      return [id, { source, selectorsAt: selectorsOf(text) }];
    }),
  );
  return remarksOf(story).flatMap(({ place, motivation, body }, i) => {
    const target = targets.get(place.article);
    if (target === undefined) return [];
    const { source, selectorsAt } = target;
    return [
      {
        type: 'Annotation',
        id: `urn:sourceline:annotation:${i + 1}`,
        motivation,
        body,
        target: { source, selector: selectorsAt(place) },
      },
    ];
  });
}

const remarksOf = (story: Story): readonly Remark[] => [
  ...eventRemarks(story),
  ...dateRemarks(story),
  ...quoteRemarks(story),
  ...nameRemarks(story, 'person', story.people),
  ...nameRemarks(story, 'outlet', story.outlets),
  ...nameRemarks(story, 'organisation', story.organisations),
];

const body = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
  type: 'TextualBody',
  purpose,
  value,
});

const identity = (id: string): Identity => ({
  type: 'SpecificResource',
  purpose: 'identifying',
  source: ownIri(id),
});

/** What the reader overruled is said where the fact is. */
const comment = (corrected: string): readonly TextualBody[] =>
  corrected === '' ? [] : [body('commenting', `Corrected: ${corrected}.`)];

/** Tellings of one event carry its label and its date. */
function eventRemarks(story: Story): readonly Remark[] {
  const { wordsOf } = storyWords(story);
  const corrected = correctionsOf(story);
  return story.events.flatMap(({ id, label, edtf, mentions }) =>
    mentions.map((place): Remark => ({
      place,
      motivation: 'describing',
      body: [
        body('tagging', 'event'),
        identity(id),
        body('describing', wordsOf(label)),
        ...(edtf === null ? [] : [body('describing', edtf)]),
        ...comment(corrected(id)),
      ],
    })),
  );
}

const dateRemarks = ({ timexes }: Story): readonly Remark[] =>
  timexes.map((timex) => ({
    place: timex,
    motivation: 'describing',
    body: [body('tagging', 'date'), body('describing', timex.edtf ?? timex.value)],
  }));

function quoteRemarks(story: Story): readonly Remark[] {
  const { nameOf } = storyWords(story);
  const corrected = correctionsOf(story);
  return story.quotes.map((quote) => ({
    place: quote,
    motivation: 'tagging',
    body: [
      body('tagging', `quote: ${quote.kind}`),
      ...speakersOf(quote).flatMap((id) => [identity(id), body('describing', nameOf(id))]),
      ...comment(corrected(quote.id)),
    ],
  }));
}

function nameRemarks(story: Story, kind: string, entities: readonly Entity[]): readonly Remark[] {
  const corrected = correctionsOf(story);
  return entities.flatMap(({ id, name, mentions }) =>
    mentions.map((place): Remark => ({
      place,
      motivation: 'identifying',
      body: [
        body('tagging', kind),
        identity(id),
        body('describing', name),
        ...comment(corrected(id)),
      ],
    })),
  );
}
