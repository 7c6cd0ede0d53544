type Schema = Readonly<Record<string, unknown>>;

const STRING: Schema = { type: 'string' };
const STRINGS: Schema = { type: 'array', items: STRING };
const OFFSET: Schema = { type: 'integer', minimum: 0 };
const DAY: Schema = { type: ['string', 'null'], pattern: String.raw`^-?\d{4,6}-\d\d-\d\d$` };
const NULLABLE: Schema = { type: ['string', 'null'] };

const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: Schema): Schema => ({ type: 'array', items });

/** Fields may be added, and none of these removed. */
const record = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

const PLACE = { start: OFFSET, end: OFFSET };
const SPAN_FIELDS = { article: STRING, ...PLACE };
const SPAN = record(SPAN_FIELDS);
const SPANS = listOf(SPAN);
const DATES = { earliest: DAY, latest: DAY };

const ARTICLE = record({
  id: STRING,
  file: STRING,
  text: STRING,
  headline: orNull(SPAN),
  outlet: record({
    id: NULLABLE,
    basis: oneOf('given', 'stated', 'inferred', 'unknown'),
    evidence: SPANS,
  }),
  host: orNull(record({ name: STRING, evidence: SPANS })),
  published: orNull(
    record({
      edtf: STRING,
      ...DATES,
      basis: oneOf('given', 'stated', 'inferred'),
      evidence: SPANS,
      rule: STRING,
    }),
  ),
  sections: listOf(
    record({
      ...SPAN_FIELDS,
      kind: oneOf(
        'headline',
        'standfirst',
        'byline',
        'dateline',
        'subhead',
        'caption',
        'body',
        'boilerplate',
      ),
    }),
  ),
});

const ENTITY = { id: STRING, name: STRING, aliases: STRINGS, mentions: SPANS };

const TIMEX = record({
  id: STRING,
  ...SPAN_FIELDS,
  type: oneOf('DATE', 'TIME', 'DURATION', 'SET'),
  value: STRING,
  edtf: NULLABLE,
  ...DATES,
  rule: STRING,
  anchor: record({
    kind: oneOf('explicit', 'published', 'other-article', 'event'),
    evidence: SPANS,
  }),
});

const QUOTE = record({
  id: STRING,
  ...SPAN_FIELDS,
  kind: oneOf('direct', 'scare', 'title'),
  source: orNull(record({ entity: NULLABLE, ...PLACE })),
  cue: orNull(record(PLACE)),
  via: NULLABLE,
  medium: orNull(oneOf('email', 'statement', 'tweet', 'interview')),
});

const EVENT = record({
  id: STRING,
  label: SPAN,
  edtf: NULLABLE,
  ...DATES,
  precision: oneOf('day', 'month', 'season', 'year', 'interval', 'none'),
  basis: oneOf('stated', 'inferred', 'none'),
  reason: record({ rule: STRING, evidence: SPANS }),
  modality: oneOf('asserted', 'alleged', 'planned', 'denied'),
  mentions: listOf(record({ ...SPAN_FIELDS, timex: NULLABLE })),
  people: STRINGS,
  outlets: STRINGS,
  cited: STRINGS,
  quotes: STRINGS,
});

/** JSON Schema of the exchange format, written from its description (story-json), not from the types. */
export const STORY_SCHEMA = record({
  schema: { const: 1 },
  title: orNull(SPAN),
  articles: listOf(ARTICLE),
  outlets: listOf(record(ENTITY)),
  people: listOf(record({ ...ENTITY, roles: SPANS })),
  organisations: listOf(record(ENTITY)),
  timexes: listOf(TIMEX),
  quotes: listOf(QUOTE),
  events: listOf(EVENT),
  quoteVariants: listOf(record({ id: STRING, members: STRINGS })),
  disagreements: listOf(
    record({
      id: STRING,
      event: NULLABLE,
      kind: oneOf('number', 'date', 'actor', 'wording', 'action', 'omission'),
      claims: listOf(record({ ...SPAN_FIELDS, value: STRING })),
    }),
  ),
  diagnostics: listOf(record({ article: STRING, kind: STRING, span: orNull(SPAN) })),
});
