/**
 * Irregular verbs: base, past, participle; alternatives joined by "/". The participle is left out
 * where it equals the past.
 */
const PRINCIPAL_PARTS = `
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become;
befall befell befallen; begin began begun; bend bent; bet bet; bid bid; bind bound; bite bit bitten;
bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast;
build built; burn burnt; burst burst; buy bought; cast cast; catch caught; choose chose chosen;
cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; do did done;
draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen;
feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown;
forbid forbade forbidden; forecast forecast; foresee foresaw foreseen; forget forgot forgotten;
forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got got/gotten;
give gave given; go went gone; grind ground; grow grew grown; hang hung; have had; hear heard;
hide hid hidden; hit hit; hold held; hurt hurt; keep kept; kneel knelt; know knew known; lay laid;
lead led; leap leapt; learn learnt; leave left; lend lent; let let; lie lay lain; light lit; lose lost;
make made; mean meant; meet met; mislead misled; mistake mistook mistaken; outdo outdid outdone;
outbid outbid; offset offset; outgrow outgrew outgrown; outrun outran outrun; outsell outsold;
overcome overcame overcome; override overrode overridden; overrun overran overrun;
oversee oversaw overseen; overshoot overshot; oversleep overslept;
overtake overtook overtaken; overthrow overthrew overthrown; overturn overturned; pay paid;
plead pleaded/pled; prove proved proven/proved; put put; quit quit; read read; rebuild rebuilt;
redo redid redone; repay repaid; reset reset; resell resold; retake retook retaken; rewrite rewrote rewritten; rid rid;
ride rode ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought;
sell sold; send sent; set set; sew sewed sewn; shake shook shaken; shed shed; shine shone; shoot shot;
show showed shown; shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat;
slay slew slain; sleep slept; slide slid; sling slung; slit slit; speak spoke spoken; speed sped;
spend spent; spill spilt; spin spun; split split; spoil spoilt; spread spread; spring sprang sprung;
stand stood; steal stole stolen; stick stuck; sting stung; stride strode; strike struck struck/stricken;
string strung; strive strove striven; swear swore sworn; sweep swept; swell swelled swollen;
swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told;
think thought; throw threw thrown; thrust thrust; tread trod trodden; undergo underwent undergone;
understand understood; undertake undertook undertaken; undercut undercut; undo undid undone; uphold upheld; upset upset; wake woke woken;
wear wore worn; wed wed; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn;
withhold withheld; withstand withstood; wring wrung; write wrote written`;

const ROWS: readonly (readonly string[])[] = PRINCIPAL_PARTS.split(';').map((row) =>
  row.trim().split(/\s+/),
);

const formsAt = (column: number): readonly (readonly [string, string])[] =>
  ROWS.flatMap(([base = '', past = '', participle = past]) =>
    [base, past, participle][column]!.split('/').map((form) => [form, base] as const),
  );

/** Bases of the irregular verbs. */
export const IRREGULAR_BASES: ReadonlySet<string> = new Set(formsAt(0).map(([form]) => form));
/** "went" -> "go". */
export const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(formsAt(1));
/** "gone" -> "go". */
export const IRREGULAR_PARTICIPLES: ReadonlyMap<string, string> = new Map(formsAt(2));
