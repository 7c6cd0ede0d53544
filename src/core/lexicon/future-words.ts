/** Words of a clause that put its date ahead of the article: "is due in court on Monday". */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  (
    "will 'll shall would won't may might could can cannot must should to-be due set scheduled slated " +
    'poised expected anticipated foreseen envisaged planned plans planning plan intends intend hopes going upcoming coming ahead next ' +
    'deadline tomorrow likely unlikely starting beginning tentatively tbd forthcoming vows promises effective expect expects predict predicts forecasts sees hope want wants aim aims'
  ).split(' '),
);

/** What makes known, or so, what is to be "from Monday". */
export const PROCLAIMED: ReadonlySet<string> = new Set(
  (
    'warned warn announced announces imposed imposes ordered orders resolved threatened vowed decided ' +
    'banned bans introduced introduces declared declares agreed promised approved'
  ).split(' '),
);

/** Verbs whose present form before "to" looks ahead: "agreed to meet on Monday". */
export const LOOKING_AHEAD: ReadonlySet<string> = new Set(
  (
    'is are agreed agrees vowed promised intends intended wants hopes hoped ready prepares preparing ' +
    'plans planned plan decided ordered summoned invited asked expected expects expect scheduled set due poised about ' +
    'prepared hope want intend seeks seek aims aim pledged promised promises pledges vows offered threatened'
  ).split(' '),
);

/** Who and what is told, asked or ordered "to leave by Friday". */
export const TOLD_TO: ReadonlySet<string> = new Set(
  'ordered told asked urged instructed allowed permitted gave given gives orders tells asks urges'.split(
    ' ',
  ),
);

/** What is arranged "for Friday": "set a hearing for Friday", "elections were called for June 9". */
export const ARRANGED: ReadonlySet<string> = new Set(
  (
    'set sets setting scheduled schedules called planned slated fixed booked due arranged listed announced ' +
    'promised tabled timed billed invited summoned adjourned postponed penciled pencilled forecast'
  ).split(' '),
);

/** Verbs that in the present only say what is on a calendar: "which closes in March". */
export const CALENDAR_VERBS: ReadonlySet<string> = new Set(
  (
    'begins opens resumes expires ends meets convenes reopens concludes premieres arrives departs closes ' +
    'takes goes testifies flies matures lapses retires'
  ).split(' '),
);

/** Words before "until" that put its date ahead: "adjourned until Friday". */
export const PUT_OFF: ReadonlySet<string> = new Set(
  (
    'adjourned postponed delayed deferred extended remanded suspended closed shut open banned barred ' +
    'cancelled canceled grounded halted off adjourn postpone delay defer extend suspend remain remains runs lasts continues extends is are has have'
  ).split(' '),
);

/** Verbs of what is on a calendar: in the present they look ahead, "the trial begins on Monday". */
export const ON_THE_CALENDAR: ReadonlySet<string> = new Set(
  (
    'begins begin starts start opens open resumes resume expires expire ends meets meet convenes reopens ' +
    'kicks arrives departs leaves returns heads faces goes go votes vote takes hosts runs closes concludes ' +
    'premieres airs launches comes becomes testifies visits travels decides rules sits publishes end host appears lands flies plays play reopen return arrive travel mature ' +
    'joins turns hears considers reviews debates celebrates addresses speaks tours moves'
  ).split(' '),
);
