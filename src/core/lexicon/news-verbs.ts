const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that give somebody's words or thoughts; what follows is content. */
export const REPORTING_VERBS: ReadonlySet<string> = words(`
  say tell write announce admit acknowledge concede confess confirm deny report reveal disclose claim
  allege accuse argue insist maintain state declare assert contend add note explain warn caution
  suggest believe think know hear learn understand find conclude indicate show testify quote describe
  comment remark reply respond answer ask recall predict promise pledge vow swear agree complain
  stress emphasise emphasize emerge observe hint imply speculate estimate expect hope fear suspect
  tweet post email message reiterate repeat urge demand call condemn denounce criticise criticize
  dispute reject refute decline refuse mean signal caution joke quip recount relate rule decide
  appear seem propose discover notice realise realize feel
`);

/** Reporting that is news by itself, whatever it reports. */
export const NEWS_OF_SPEECH: ReadonlySet<string> = words(`
  announce admit acknowledge concede confess confirm deny reveal disclose allege accuse declare warn
  testify pledge vow condemn denounce criticise criticize reject refute decline refuse urge demand
  emerge rule apologise apologize tell write tweet post email report dispute
`);

/** Content of these is somebody's claim. */
export const ALLEGING_VERBS: ReadonlySet<string> = words(`
  allege accuse claim suspect contend argue speculate charge
`);

/** Content of these is a plan. */
export const PLANNING_VERBS: ReadonlySet<string> = words(`
  plan intend expect schedule pledge vow promise propose aim prepare hope threaten agree decide
`);

/** Deeds whose infinitive is a plan: "agreed to sell", "vowed to fight". */
export const COMMITTING_VERBS: ReadonlySet<string> = words(`
  agree vow promise pledge decide threaten propose
`);

/** Deeds that make a plan for somebody else: "ordered the firm to pay". */
export const PROMPTING_VERBS: ReadonlySet<string> = words(`
  ask order urge force tell request instruct require call-for
`);

/** Content of these is mere thought; it tells no happening. */
export const THINKING_VERBS: ReadonlySet<string> = words(`
  believe think hope fear expect suggest predict speculate feel
`);

/** Reporting that only hands on what happened; others ("admitted that") look back. */
export const HANDING_ON: ReadonlySet<string> = words(`
  say tell report add note explain state recount relate describe
`);

/** Verbs that hold rather than happen. */
export const STATE_VERBS: ReadonlySet<string> = words(`
  be have own contain include consist belong seem appear remain stay live cost depend deserve equal
  exist fit hate involve know lack like love matter mean need prefer possess represent resemble
  suit understand want weigh wish believe think feel concern differ owe rank tend stand lie feature
  comprise constitute boast total number span measure enjoy keep continue require
  hope expect fear think base aim
`);

/** Verbs that say that a change of state did not come, or came to its end: news all the same. */
export const CONTINUING_VERBS: ReadonlySet<string> = words(`remain stay continue keep`);

/** Other verbs of the news, so that their -s and base forms are known as verbs. */
export const OTHER_VERBS: ReadonlySet<string> = words(`
  abandon absorb accelerate accept accompany achieve act adapt adjust advance advertise advise affect
  afford aim aide aggravate alarm alter amend amount analyse analyze anger appear approach argue
  arrange assemble assert assess assign assist associate assume assure attach attain attempt attend
  attract avoid await backfire balance base bear become behave benefit betray boost borrow bother
  brand brief broaden calculate call campaign cancel carry cast cause celebrate challenge change
  chase check cheer cite claim classify clean climb coach collect combat command commit communicate
  compare compensate compete compile complain complete comply compromise conceal concern conduct
  conspire consider consist consult contact contain contend contest continue contribute control
  convert convince cooperate coordinate cope correct count cover create cross crush cure damage
  dare date debate decide decorate dedicate defect defend define defuse delight deliver depict
  derive describe desert deserve design desire destabilise destabilize determine deteriorate develop
  devote direct disagree disappoint disclose discuss dismantle dispatch display dispose disrupt
  dissolve distribute disturb divert divide document dominate donate double doubt draft drag drain
  drift earn ease edit educate effect elevate eliminate embark embrace emigrate employ empty enable
  encounter encourage endanger endure enforce engage enjoy enlist ensure enter entertain entitle
  equip establish evade evaluate evict evolve exacerbate exceed exchange exclude excuse exercise
  exhaust exhibit exist expand expect expire explain explore export express extend extinguish
  face fake facilitate fear feature file fill film fish fix float follow force form formulate fuel fulfil
  fulfill gather generate govern graduate grab greet guarantee guard guide halt hamper hand handle
  happen head heal heighten help hesitate highlight hinder hire host house identify ignore illustrate
  imagine impact implement imply import impose impress improve include incite incorporate indicate
  influence inform inherit inhibit initiate inquire insert insist instruct insult intend intensify
  intercept interest interfere interpret interrupt intervene introduce involve isolate issue join
  judge jump justify kick kiss knock label lack last laugh launch lean lease lessen level license lift
  like limit link list listen live lobby locate lock look love maintain manage manufacture match
  matter mention mistreat mobilise mobilize modify mourn move multiply need neglect note notice notify
  nurse obey object oblige observe obstruct occur operate oppose order organise organize originate
  overwhelm own pack paint park participate patrol pause peak perform permit persuade pile place plan
  plant plot point poison pose possess pour practise predict prefer prepare present preserve press
  prevent print proceed process produce profit progress project promote prompt propose protect provide
  provoke publicise publicize pull punish purge pursue push question race rank rape rate reach react
  realise realize reappear reassure rebel receive recognise recognize recommend reconsider record
  redirect reduce refer reflect refrain refresh register regulate reign reinforce reinstate reiterate
  reject relate relax relay rely remain remember remind renew renounce rent repair repay repeal repel
  reply represent reproduce require reserve resist resolve respect respond rest restore restrain
  result retain retaliate retreat reunite revise revive revoke reward ridicule risk roam rock rush
  satisfy scare schedule screen seal secure select serve share shake shelter shift shock sign silence
  sketch slow smoke sort sound spark specify sponsor stabilise stabilize stage stall state stay steer
  stem step stir store strand stress stretch stumble submit subpoena subscribe suffer suggest suit
  summon supervise supply support suppress surpass surprise surround survive suspect sustain switch
  symbolise symbolize tackle target tax tend terrify thank thwart tip topple torture total touch
  trace trade train transform translate transmit transport trap travel treat tremble trick trigger
  trouble trust try turn unify unleash update upgrade urge use utilise utilize vacate value vanish
  vary venture verify view violate volunteer wait walk wander want warrant wash waste watch weaken
  welcome widen wish witness wonder work worry worsen yield cripple batter barricade topple spearhead
  sail dock moor board ferry tow row dive hike reopen retake rename restart relaunch redesign
  helm mull eye tout vie woo oust quell quash rock rattle roil snub slam stun tap trail unseat weigh
`);

/** Light verbs: the noun after them names the action ("took place", "carried out an attack"). */
export const LIGHT_VERBS: ReadonlySet<string> = words(`
  make take give hold conduct carry launch stage hold issue file face undergo suffer commit open
`);

export const MODALS: ReadonlySet<string> = words(`
  will would can could may might shall should must ought 'll 'd won't wouldn't can't cannot couldn't
  mayn't mightn't shouldn't mustn't
`);
