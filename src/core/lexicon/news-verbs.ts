import { wordList } from './word-list.ts';
/** Verbs that give somebody's words or thoughts; what follows is content. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  say tell write announce admit acknowledge concede confess confirm deny report reveal disclose claim
  allege accuse argue insist maintain state declare assert contend add note explain warn caution
  suggest believe think know hear learn understand find conclude indicate show testify quote describe
  comment remark reply respond answer ask recall predict promise pledge vow swear agree complain
  stress emphasise emphasize emerge observe hint imply speculate estimate expect hope fear suspect
  tweet post email message reiterate repeat urge demand call condemn denounce criticise criticize
  dispute reject refute decline refuse mean signal caution joke quip recount relate rule decide
  appear seem propose discover notice realise realize feel
`),
);

/** Reporting that is news by itself, whatever it reports. */
export const NEWS_OF_SPEECH: ReadonlySet<string> = new Set(
  wordList(`
  announce admit acknowledge concede confess confirm deny reveal disclose allege accuse declare warn
  testify pledge vow condemn denounce criticise criticize reject refute decline refuse urge demand
  emerge rule apologise apologize tell write tweet post email report dispute
`),
);

/** Content of these is somebody's claim. */
export const ALLEGING_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  allege accuse claim suspect contend argue speculate charge
`),
);

/** Content of these is a plan. */
export const PLANNING_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  plan intend expect schedule pledge vow promise propose aim prepare hope threaten agree decide
`),
);

/** Deeds whose infinitive is a plan: "agreed to sell", "vowed to fight". */
export const COMMITTING_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  agree vow promise pledge decide threaten propose
`),
);

/** Deeds that make a plan for somebody else: "ordered the firm to pay". */
export const PROMPTING_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  ask order urge force tell request instruct require call-for
`),
);

/** Content of these is mere thought; it tells no happening. */
export const THINKING_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  believe think hope fear expect suggest predict speculate feel
`),
);

/** Reporting that only hands on what happened; others ("admitted that") look back. */
export const HANDING_ON: ReadonlySet<string> = new Set(
  wordList(`
  say tell report add note explain state recount relate describe
`),
);

/**
 * What the present with a day tells of: "opens on Friday". Other verbs may stand under a picture: "A
 * man walks past on Monday".
 */
export const TIMETABLED_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  begin start open reopen close end return arrive leave resume meet vote launch expire appoint try fly
  travel retire kick-off finish depart debut premiere promise publish hold bury
`),
);

/** Verbs that hold rather than happen. */
export const STATE_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  be have own contain include consist belong seem appear remain stay live cost depend deserve equal
  exist hate involve know lack like love matter mean need prefer possess represent resemble
  suit understand want weigh wish believe think feel concern differ owe rank tend stand lie feature
  comprise constitute boast total date number span measure enjoy keep continue require
  hope expect fear think base aim
`),
);

/** Verbs that say that a change of state did not come, or came to its end: news all the same. */
export const CONTINUING_VERBS: ReadonlySet<string> = new Set(wordList(`remain stay continue keep`));

/** Other verbs of the news, so that their -s and base forms are known as verbs. */
export const OTHER_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  abandon abolish absorb accelerate accept accompany achieve act adapt adjust advance advertise advise
  affect afford aggravate aide aim alarm alter amend amount amputate analyse analyze anger appear
  approach argue arrange assemble assert assess assign assist associate assume assure attach attain
  attempt attend attract authenticate avert avoid await backfire bail balance barricade base batter
  battle bear become behave benefit bequeath betray board boost borrow bother brand brief broaden
  broker calculate call campaign cancel carry cast cause celebrate challenge change chase cheat check
  cheer chop cite claim clash classify clean climb coach collect combat command commission commit
  communicate compare compensate compete compile complain complete comply compromise conceal concern
  conduct confront conquer consider consist conspire consult contact contain contend contest continue
  contribute control convert convince cooperate coordinate cope cordon correct count cover create
  cripple cross crush culminate cure curtail damage dare date debate deceive decide decommission
  decorate dedicate defect defend define defuse delight delist deliver depict derive describe desert
  deserve design desire destabilise destabilize deteriorate determine develop devote direct disagree
  disappoint disclose discuss dismantle dispatch display dispose disrupt dissolve distribute disturb
  dive divert divide dock document dodge dominate donate double doubt douse draft drag drain dredge
  drift dub dump earn ease edit educate effect eject elevate eliminate embark embrace emigrate employ
  empty enable encounter encourage endanger endure enforce engage enjoy enlist ensure enter entertain
  entitle equip establish evade evaluate evict evolve exacerbate exceed exchange exclude excuse
  exercise exhaust exhibit exhume exist expand expect expire explain explore export express extend
  extinguish eye face facilitate fake fear feature ferry file fill film fish fix float foil follow
  force forge form formulate fuel fulfil fulfill gather generate govern grab graduate greet guarantee
  guard guide halt hamper hand handle happen haul head heal heap heighten helm help hesitate highlight
  hike hinder hire host house hurl identify ignore illustrate imagine impact implement imply import
  impose impress improve incite include incorporate indicate influence inform inherit inhibit initiate
  inquire insert insist instruct insult intend intensify intercept interest interfere interpret
  interrupt intervene introduce involve isolate issue jet join judge jump justify kick kiss knock
  label lack last laugh launch lean lease lessen level license lift like limit link list listen live
  lobby locate lock look loom love lure maintain manage manufacture mar match matter mention misplace
  mistreat mobilise mobilize modify moor mourn move mull multiply muster mutiny need neglect note
  notice notify nurse obey object oblige observe obstruct occur operate oppose order organise organize
  originate oust outperform overpower overwhelm own pack paint park participate patch patrol pause
  peak pelt perform permit persuade photograph pile place plague plan plant plot poach point poison
  pose possess pour practise predict prefer prepare prescribe present preserve press prevent print
  proceed process produce profit progress project promote prompt propose protect provide provoke
  publicise publicize pull punish purge pursue push quarantine quash quell question race rank rape
  rate rattle reach react realise realize reappear reassign reassure rebel receive recognise recognize
  recommend reconsider record recoup redeem redesign redirect reduce reel refer refinance reflect
  refrain refresh register regulate reign reinforce reinstate reiterate reject relate relaunch relax
  relay relegate rely remain remember remind rename renege renew renounce rent reopen repair repay
  repeal repel reply represent reprieve reproduce require requisition reserve resist resolve respect
  respond rest restart restore restrain result resurface retain retake retaliate retreat reunite
  revise revive revoke reward ridicule rile risk roam rock roil row rupture rush sail salvage satisfy
  scare scatter schedule scramble scrape screen scupper seal secure select serve shake share shatter
  shelter shift shock sign silence sketch slam slow smoke snub sort sound spark spearhead specify
  sponsor squander stabilise stabilize stage stall stampede state stay steer stem step sterilise
  stifle stir stockpile store strand stress stretch strip stumble stun submit subpoena subscribe
  suffer suffocate suggest suit summon supervise supply support suppress surpass surprise surround
  survive suspect sustain swap switch symbolise symbolize tackle tamper tap target taunt tax televise
  tend terrify thank throttle thwart tip topple torture toss total touch tout tow trace trade trail
  train trample transform translate transmit transplant transport trap travel treat tremble trespass
  trick trigger trouble trust try turn unify unleash unseat update upgrade upload urge use utilise
  utilize vacate value vanish vary vault venture verify vie view violate volunteer wade wait walk
  wander wane want warrant wash waste watch weaken weigh welcome whip widen wish witness wonder woo
  work worry worsen wrangle yank yield
`),
);

/** Light verbs: the noun after them names the action ("took place", "carried out an attack"). */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  make take give hold conduct carry launch stage issue file face undergo suffer commit open receive
  mount deliver lodge
`),
);

export const MODALS: ReadonlySet<string> = new Set(
  wordList(`
  will would can could may might shall should must ought 'll 'd won't wouldn't can't cannot couldn't
  mayn't mightn't shouldn't mustn't
`),
);
