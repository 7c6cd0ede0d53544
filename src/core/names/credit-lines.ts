import type { Line } from './words.ts';

/** "By Ada Byron", "Photograph: Ada Byron/Agency": who made the page is not in the story. */
export function isCredit({ words, section }: Line): boolean {
  const first = words[0]?.key ?? '';
  const second = words[1]?.key;
  const made = second === 'by' && words[2]?.capital === true && CREDITED.test(first);
  if (words.length < 12 && (first === 'by' || made)) return true;
  // "Write to Ada Byron at ada@ander.example"
  if (WRITE_TO.test(first) && words.some(({ text }) => text.includes('@'))) return true;
  if (second === ':' && CREDITED.test(first)) return true;
  return (
    section === 'caption' && /^(?:photograph|photo|picture|credit|image|illustration)$/.test(first)
  );
}

/** What is made for a page: "Words by Ada Byron", "Graphic: Tom Hale". */
const CREDITED =
  /^(?:footage|graphics?|illustrations?|maps?|photo(?:graph)?s?|pictures?|story|text|video|words)$/;
const WRITE_TO = /^(?:contact|write)$/;
