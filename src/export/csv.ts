import Papa from 'papaparse';
import type { Written } from './taken.ts';

/** A table: the names of its columns, and in each row a cell for each of them. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/** CSV (RFC 4180) that a spreadsheet opens as words. */
export const writeCsv = ({ columns, rows }: Table): Written => ({
  text:
    BYTE_ORDER_MARK +
    Papa.unparse(
      [columns, ...rows].map((row) => row.map(inert)),
      { newline: '\r\n', quotes: true },
    ),
  notes: [],
});

/**
 * Where a spreadsheet begins to read a formula: at the start of a cell, and, where it takes semicolons
 * or tabs for the ends of cells, behind those. Full-width signs count in some languages.
 */
const FORMULA = /(^\s*|[;\t])(?=[=+\-@＝＋－＠])|^(?=[\t\r\n])/gu;

/** A cell that no spreadsheet runs: an apostrophe keeps it words. */
const inert = (cell: string): string => cell.replaceAll(FORMULA, "$1'");
