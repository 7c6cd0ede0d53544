import type { Host } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import { outletOfDomain } from './outlet-forms.ts';

const DOMAIN =
  /(?<![\p{L}\p{N}@./-])(?:https?:\/\/)?(?:www\.)?(?<domain>[a-z0-9][a-z0-9-]{1,40}\.(?:[a-z0-9-]{2,30}\.)?(?:com|org|net|info|news|co|io|tv|uk|ie|au|nz|ca|us|in|za|ng|ke|de|fr|eu|asia|online|site|blog|press|media|today))(?![\p{L}\p{N}-])/iu;

/** Sites that every page links to; they show nobody's article. */
const EVERYWHERE =
  /(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|youtube|google|disqus|whatsapp|reddit|telegram|tiktok|pinterest|apple|amazon|wordpress|blogger|gravatar|mailchimp|paypal|patreon|shutterstock|gettyimages|wikipedia)\.(?:com|org|net)$/i;

/** A longer piece of furniture names its site at its beginning. */
const LOOK = 600;

/** The site that shows the article, by a domain in the furniture that is not the outlet's own. */
export function findHost(doc: Doc, outletName: string | undefined): Host | null {
  for (const { kind, start, end } of doc.sections) {
    if (kind !== 'boilerplate') continue;
    const piece = doc.text.slice(start, Math.min(end, start + LOOK));
    // Most furniture has no address, and the point is found sooner.
    const match = /\.[a-z]/i.test(piece) ? DOMAIN.exec(piece) : null;
    const domain = match?.groups?.['domain'];
    if (match === null || domain === undefined || EVERYWHERE.test(domain)) continue;
    if (outletName !== undefined && outletOfDomain(domain)?.name === outletName) continue;
    const at = start + match.index + match[0].length - domain.length;
    return { name: domain, evidence: [{ article: doc.id, start: at, end: at + domain.length }] };
  }
  return null;
}
