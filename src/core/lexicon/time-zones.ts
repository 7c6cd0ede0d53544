/** Zones that stamps and wire copy put behind a clock time. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  (
    'GMT BST UTC CET CEST EET EEST MSK IST PKT JST KST HKT SGT AEST AEDT ACST AWST NZST NZDT WIB WAT CAT ' +
    'EAT SAST ET EST EDT CT CST CDT MT MST MDT PT PST PDT'
  ).split(' '),
);
