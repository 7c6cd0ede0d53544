import { DOMAIN, EMAIL, HEAD, type SignRule } from './outlet-sign-parts.ts';

/** Credits by a site's or an e-mail's address, trusted the least. */
export const SITE_RULES: readonly SignRule[] = [
  // site
  {
    kinds: HEAD,
    place: 'start',
    pattern: new RegExp(String.raw`^(?:https?:\/\/)?(?:www\.)?${DOMAIN}(?:$|[ |/])`, 'gimu'),
    knownOnly: true,
  },
  // email-in-byline
  {
    needs: /@/,
    kinds: [...HEAD, 'subhead'],
    place: 'anywhere',
    pattern: EMAIL,
    knownOnly: true,
  },
  // email-at-end
  {
    needs: /@/,
    kinds: ['body', 'boilerplate'],
    place: 'end',
    pattern: EMAIL,
    knownOnly: true,
  },
  // read-more
  {
    kinds: ['boilerplate'],
    place: 'end',
    pattern: new RegExp(
      String.raw`(?:read more|original (?:article|story)|source|url)[^\n:]{0,20}: ?https?:\/\/(?:www\.)?${DOMAIN}\/`,
      'giu',
    ),
    knownOnly: true,
  },
];
