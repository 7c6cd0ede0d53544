import type { LoadFailure, ReadNote } from '../../load/load-failure.ts';

/** What came of one thing that was handed in. */
export type Result =
  | { readonly kind: 'taken'; readonly notes: readonly ReadNote[] }
  | { readonly kind: 'refused'; readonly failure: LoadFailure };

export interface ReportRow {
  readonly key: number;
  readonly name: string;
  /** Undefined until it is read. */
  readonly result: Result | undefined;
}

/** What was handed in since there was nothing left to read, and how it went. */
export interface Report {
  readonly rows: readonly ReportRow[];
  /** How many handovers are still being read or added. */
  readonly busy: number;
  readonly cancelled: boolean;
  /** Files of folders that hold no article by their names. */
  readonly leftOut: number;
}

export const NOTHING_YET: Report = { rows: [], busy: 0, cancelled: false, leftOut: 0 };

export type ReportStep =
  | { readonly kind: 'begin'; readonly rows: readonly ReportRow[]; readonly leftOut: number }
  | { readonly kind: 'result'; readonly key: number; readonly result: Result }
  | { readonly kind: 'cancel' }
  /** The dialog is closed: what came of it was read. */
  | { readonly kind: 'seen' }
  | { readonly kind: 'end' };

/** The report after one more step. What is handed in meanwhile is told with the rest, unless that is cancelled. */
export function nextReport(report: Report, step: ReportStep): Report {
  if (step.kind === 'cancel') return { ...report, cancelled: true };
  if (step.kind === 'seen') return report.busy > 0 ? report : NOTHING_YET;
  if (step.kind === 'end') return { ...report, busy: Math.max(0, report.busy - 1) };
  if (step.kind === 'result') {
    const { key, result } = step;
    const rows = report.rows.map((row) => (row.key === key ? { ...row, result } : row));
    return { ...report, rows };
  }
  const before = report.busy > 0 && !report.cancelled ? report : NOTHING_YET;
  return {
    ...before,
    rows: [...before.rows, ...step.rows],
    busy: report.busy + 1,
    leftOut: before.leftOut + step.leftOut,
  };
}
