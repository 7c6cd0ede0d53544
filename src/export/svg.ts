import { escapeMarkup } from './plain-text.ts';

/** A piece of finished SVG. */
export type Drawn = string;

type Attributes = Readonly<Record<string, string | number>>;

/** One element: attributes are escaped and rounded, what is inside it is drawn already. */
export function draw(name: string, attributes: Attributes, ...inside: readonly Drawn[]): Drawn {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? rounded(value) : escapeMarkup(value)}"`,
    )
    .join('');
  return inside.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${inside.join('')}</${name}>`;
}

/** Words, escaped: nothing of an article becomes markup. */
export const words = (text: string): Drawn => escapeMarkup(text);

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
