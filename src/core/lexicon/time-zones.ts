/** Zones that stamps and wire copy put behind a clock time. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  (
    'GMT BST UTC CET CEST EET EEST MSK IST PKT JST KST HKT SGT AEST AEDT ACST AWST NZST NZDT WIB WAT CAT ' +
    'EAT SAST ET EST EDT CT CST CDT MT MST MDT PT PST PDT'
  ).split(' '),
);

/** Places whose time is named: "5 p.m. Tokyo time". */
export const ZONE_PLACES: ReadonlySet<string> = new Set(
  (
    'Eastern Central Mountain Pacific British Greenwich Moscow Beijing Tokyo Paris London Berlin Rome ' +
    'Madrid Sydney Tehran Baghdad Kabul Jerusalem Israel Cairo Delhi Indian Japan Korean Thai ' +
    'Danish Swedish Norwegian Finnish Icelandic Dutch Belgian German French Spanish Portuguese Italian Swiss ' +
    'Austrian Polish Czech Hungarian Greek Turkish Russian Ukrainian Israeli Egyptian Iranian Pakistani ' +
    'Chinese Japanese Australian Brazilian Argentine Chilean Mexican Irish European'
  ).split(' '),
);
