import { fold } from '../language/fold.ts';

/**
 * "person:ada-byron", "outlet:new-york-times": ASCII where the script has accents, the letters as
 * they are where it is another script. A leading article is no part of it.
 */
export function entityId(kind: 'person' | 'outlet' | 'organisation', name: string): string {
  const slug = fold(name)
    .replace(/^(?:the|a) (?=\S)/u, '')
    .replace(/['.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${kind}:${slug === '' ? 'unnamed' : slug}`;
}
