import type { DisagreementKind } from '../../core/model/event.ts';
import type { SpanRef } from '../../core/model/span.ts';

interface GoldSpan {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

interface GoldEntity {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly GoldSpan[];
}

/** The truth about a story as people wrote it: seeds/<story>/gold.json. Never regenerated. */
export interface GoldFile {
  readonly documents: readonly {
    readonly id: string;
    readonly origin?: { readonly entity: string | null };
    readonly publisher?: { readonly name: string | null };
    readonly published: { readonly earliest: string; readonly latest: string };
  }[];
  readonly times: readonly (GoldSpan & {
    readonly type: string;
    readonly edtf: string | null;
    readonly timex3: string;
    readonly alt?: readonly string[];
  })[];
  readonly quotes: readonly (GoldSpan & {
    readonly kind: string;
    readonly source: {
      readonly entity: string | null;
      readonly text?: string;
      readonly start: number;
      readonly end: number;
    };
  })[];
  readonly entities: readonly GoldEntity[];
  readonly events: readonly {
    readonly id: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly mentions: readonly GoldSpan[];
  }[];
  readonly quoteVariants: readonly { readonly members: readonly number[] }[];
  readonly disagreements: readonly {
    readonly kind: DisagreementKind;
    readonly claims: readonly GoldSpan[];
  }[];
}

export const spanRef = ({ doc, start, end }: GoldSpan): SpanRef => ({ article: doc, start, end });

/** Who may be named as a quote's speaker; none where the source is unnamed. */
export function speakersOf(gold: GoldFile, entity: string | null): readonly string[] {
  const found = gold.entities.find(({ id }) => id === entity);
  if (found === undefined || found.name.startsWith('unnamed')) return [];
  return [found.name, ...found.aliases];
}

/** The names an article's outlet may go by; none where it is unknown. */
export function outletNames(
  gold: GoldFile,
  { origin, publisher }: GoldFile['documents'][number],
): readonly string[] {
  const found = gold.entities.find(({ id }) => id === origin?.entity);
  if (found === undefined) return [];
  const shown = publisher?.name ?? null;
  return [found.name, ...found.aliases, ...(shown === null ? [] : [shown])];
}
