import { AGENCIES, TRADE_PRESS } from './outlets-agencies.ts';
import { AMERICAN_OUTLETS } from './outlets-america.ts';
import { ASIAN_OUTLETS } from './outlets-asia.ts';
import { EUROPEAN_OUTLETS } from './outlets-europe.ts';
import { LATIN_AMERICAN_OUTLETS } from './outlets-latin-america.ts';
import { SOUTHERN_OUTLETS } from './outlets-south.ts';

/** A form of an outlet's name. A common word ("Time", "the Sun") is one only with evidence. */
export interface OutletForm {
  readonly form: string;
  readonly needsEvidence: boolean;
}

export interface KnownOutlet {
  /** The name to show: "The New York Times". */
  readonly name: string;
  /** Name and other forms, as written in running text. */
  readonly forms: readonly OutletForm[];
  readonly domains: readonly string[];
  /** A sign that this house sets at the end of its articles. */
  readonly mark: string | undefined;
  readonly agency: boolean;
}

const list = (cell: string | undefined, separator: RegExp): readonly string[] =>
  (cell ?? '').split(separator).filter((item) => item !== '');

/**
 * A row is "Name|alias, alias|domain domain|end mark"; "~" before a form says that it is a common
 * word, which names the outlet only where the text around it does.
 */
function read(rows: string, agency: boolean): readonly KnownOutlet[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', aliases, domains, mark] = row.split('|');
      return {
        name: name.replace(/^~/, ''),
        forms: [name, ...list(aliases, /, /)].map((form) => ({
          form: form.replace(/^~/, ''),
          needsEvidence: form.startsWith('~'),
        })),
        domains: list(domains, / /),
        mark: mark === '' ? undefined : mark,
        agency,
      };
    });
}

/** Newspapers, broadcasters, agencies, magazines and sites of the world. */
export const OUTLETS: readonly KnownOutlet[] = [
  ...read(AGENCIES, true),
  ...read(AMERICAN_OUTLETS, false),
  ...read(EUROPEAN_OUTLETS, false),
  ...read(LATIN_AMERICAN_OUTLETS, false),
  ...read(ASIAN_OUTLETS, false),
  ...read(SOUTHERN_OUTLETS, false),
  ...read(TRADE_PRESS, false),
];
