import { COPYRIGHT, NAME, STAFF } from './outlet-sign-parts.ts';

/** A place of a page where the name of whoever made the page stands. */
export interface Slot {
  /** Which lines are searched: the first, those at one end, or those at both. */
  readonly lines: 'first' | 'head' | 'tail' | 'edges';
  /** What its find counts, of the two that decide: what stands there is surely, or may be, the outlet. */
  readonly weight: number;
  /** For one line; the group "name" is the name. */
  readonly pattern: RegExp;
  /** Its name begins the line: it matches no line that `OPENS` does not match. */
  readonly opens: boolean;
}

const DATE = String.raw`[^\n]{0,30}\b(?:1[89]|20)\d\d\b`;
const DAY = String.raw`, [^()\n]{0,20}\d`;

const slot = (
  lines: Slot['lines'],
  weight: number,
  pattern: string,
  opens = pattern.startsWith(`^${NAME}`),
): Slot => ({ lines, weight, pattern: new RegExp(pattern, 'u'), opens });

/** A name, and whatever any slot has behind a name that begins its line: most lines begin otherwise. */
export const OPENS = new RegExp(String.raw`^[([]?${NAME}(?:$|,| ?[|»·>–—(-]| \d{4}$| is )`, 'u');

/** Where pages name themselves. */
export const SLOTS: readonly Slot[] = [
  // "Judge throws out suit | Harbour Ledger"
  slot('first', 1, String.raw` (?<=.{13})[|»·–—-] ${NAME}$`),
  // A headline may be nothing but capitalised words.
  slot('edges', 0.5, `^${NAME}$`),
  // "Harbour Ledger | News from the coast", "Harbour Ledger (translated from French)"
  slot('edges', 1, String.raw`^${NAME} (?:[|»·>] |\([Tt]ranslated )`),
  // "Harbour Ledger, Ander, 14 March 2011", "(Harbour Ledger, Feb. 12, 1998, page 3)", "Harbour Ledger 2016"
  slot('edges', 1, String.raw`^[([]?${NAME}(?:,${DATE}| [·|–—-] ?${DATE}| \d{4}$)`, true),
  // "HarbourWatch.co.uk, 3 July 2014"
  slot('head', 1, String.raw`^(?<name>\p{Lu}[\p{L}-]{3,30})(?:\.\p{Ll}{2,7}){1,2}(?:,| [|·–—-]|$)`),
  slot('head', 2, `^(?:From|FROM|Paper|Outlet|Website|Site): ?${NAME}$`),
  // "By Ada Byron for Harbour Ledger", "BYLINE: Ada Byron, Harbour Ledger"
  slot(
    'head',
    2,
    String.raw`^(?:By|by|BY|(?:Words|Story) by) [^\n,]{3,40},? [Ff]or ${NAME}(?:$|,)`,
  ),
  slot(
    'head',
    1,
    String.raw`^(?:By|by|BY|BYLINE:|Von|Par|Por|Di) [^\n,]{3,60}, (?!(?:[^\n ]+ ){0,4}${STAFF}$)${NAME}$`,
  ),
  // "A. B., Harbour Ledger", "M. Kb., Ander glasnik": whoever signs with letters alone names the paper
  slot(
    'head',
    2,
    String.raw`^(?:\p{Lu}\p{L}{0,3}\. ){1,2}\p{Lu}\p{L}{0,3}\., ${NAME.replace(/\)$/u, '(?: \\p{Ll}{3,9})?)')}$`,
  ),
  slot('head', 1.5, String.raw`^(?:Posted|Published) (?:[^\n]{3,40} )?(?:by|in|on) ${NAME}$`),
  // "ANDER, Mar 3 (Harbour Wire): "; without a day it may be a country
  slot('head', 2, String.raw`^\p{Lu}[^(),\n]{1,30}${DAY}[^()\n]{0,20}\(${NAME}\) ?[-–—:_]`),
  slot('head', 1, String.raw`^\p{Lu}[^()\n]{1,60}\(${NAME}\) ?[-–—:_]`),
  slot('edges', 2, `^${COPYRIGHT}${NAME}`),
  slot('tail', 2, `^${NAME} is (?:published|produced|owned) by `),
  slot(
    'tail',
    2,
    String.raw`^${NAME} is an? [^\n.]{0,40}\b(?:newsroom|newspaper|website|magazine|newsletter|publication|blog)\b`,
  ),
  slot(
    'edges',
    1.5,
    String.raw`(?:^|[.!|] ?)(?:Follow|Subscribe to|Support|Donate to|Join|Sign up (?:for|to)|Download|Like|Watch|About|Contact|More from|Read more in)(?: the)? ${NAME}(?: (?:on|from|for|today|app|newsletter|via|at)\b|['’]s|[.!]?$)`,
  ),
  slot(
    'edges',
    2,
    String.raw`^[*_([ ]{0,3}(?:(?:This (?:article|story|piece|post)|The post .{3,120}) )?(?:was )?(?:appeared first|(?:[Oo]riginally |[Ff]irst )?(?:appear(?:ed|s)|published)) (?:on|in|by) (?:the [^\n.]{3,30} (?:issue|edition) of (?:the )?)?${NAME}`,
  ),
];

/** "told |", "in an email to |", "seen by |": how an article speaks of its own outlet. */
export const HEARD_BY = new RegExp(
  String.raw`\b(?:told|obtained by|seen by|shown to|learned by|shared with|interview with|(?:comment|confirmed|email|e-mail|message|said|spoke|speaking|statement|talked) to) ${NAME}(?!\p{L})`,
  'gu',
);
/** The same before a name that is known. */
export const HEARS =
  /\b(?:told|obtained by|seen by|shown to|learned by|shared with|interview with|(?:comment|confirmed|email|e-mail|message|said|spoke|speaking|statement|talked) to)(?: [Tt]he)?$/u;
/** "| can reveal": and what it says of itself. */
export const REVEALS =
  /^ (?:has (?:learned|learnt|seen|obtained|approached|contacted)|(?:learned|learnt) (?:yesterday|last|on|that|from)|can (?:exclusively )?reveal|understands|asked [^\n]{3,30} for comment)\b/u;
