import type { Doc } from '../model/doc.ts';
import type { Sign } from './sign.ts';

/** Only releases to the press carry these, at their beginning or end. */
const RELEASE =
  /FOR IMMEDIATE RELEASE|For immediate release|EMBARGOED UNTIL|\/PRNewswire|\((?:BUSINESS WIRE|GLOBE NEWSWIRE)\)|^(?:Media|Press|News) (?:[Cc]ontacts?|[Ee]nquiries|[Ii]nquiries|[Rr]elations)\b|^Contacts? for (?:media|press)\b|^Notes to [Ee]ditors\b/m;
/** "About Corvane Health", alone on a line: the issuer introduces itself. */
const ABOUT =
  /^(?:About|ABOUT) (?<name>(?:the )?\p{Lu}[\p{L}\p{N}.&'’-]{0,30}(?: (?:of |and |for |& )?\p{Lu}[\p{L}\p{N}.&'’-]{0,30}){0,5})(?:$|: | [-–—] )/gmu;

/** Characters in which a release names its issuer, and in which its notes stand at its end. */
const HEAD = 1200;
const TAIL = 4000;

/** Who issued a press release, of two the one named first; undefined for any other text. */
export function findIssuer({ text }: Doc): Sign | undefined {
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  if (!tail.includes('About ') && !tail.includes('ABOUT ')) return undefined;
  const head = text.slice(0, HEAD);
  if (!RELEASE.test(tail) && (from === 0 || !RELEASE.test(head))) return undefined;
  const [issuer] = [...tail.matchAll(ABOUT)]
    .map(({ 0: line, index, groups }) => ({ name: groups?.['name'] ?? '', line, index }))
    .filter(({ name }) => head.includes(name))
    .toSorted((a, b) => head.indexOf(a.name) - head.indexOf(b.name));
  if (issuer === undefined) return undefined;
  const start = from + issuer.index + issuer.line.indexOf(issuer.name);
  return { name: issuer.name, span: { start, end: start + issuer.name.length } };
}
