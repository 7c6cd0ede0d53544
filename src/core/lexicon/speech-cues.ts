import { wordList } from './word-list.ts';

/**
 * How a verb takes quoted words: "say" before, after and in the middle of them, also turned round
 * ("said Whitcombe"); "tell" likewise with a listener; "judge" with a piece of them ("slammed the
 * “farce”"); "label" as a name for something ("described as a “farce”"); "think" only before; "manner" (how it
 * was said: "sighed Whitcombe") only beside them.
 */
export type CueKind = 'say' | 'tell' | 'judge' | 'label' | 'think' | 'manner';

const SAY = `
  queried implore implores implored imploring decreed avowed disagreed divulged narrated underscored
  reassure reassures reassured reassuring
  react reacts reacted reacting indicate indicates indicated indicating confide confides confided
  confiding specify specifies specified specifying highlight highlights highlighted highlighting
  resume resumes resumed resuming rejoice rejoices rejoiced rejoicing marvel marvels marvelled
  marveled marvelling marveling chime chimes chimed chiming vent vents vented venting say says
  said saying add adds added adding ask asks asked asking reply replies replied replying respond
  responds responded responding explain explains explained explaining continue continues continued
  continuing conclude concludes concluded concluding note notes noted noting observe observes
  observed observing comment comments commented commenting remark remarks remarked remarking state
  states stated stating declare declares declared declaring announce announces announced
  announcing insist insists insisted insisting argue argues argued arguing claim claims claimed
  claiming admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging
  concede concedes conceded conceding confess confesses confessed confessing warn warns warned
  warning caution cautions cautioned cautioning joke jokes joked joking quip quips quipped
  quipping recall recalls recalled recalling recount recounts recounted recounting reveal reveals
  revealed revealing disclose discloses disclosed disclosing report reports reported reporting
  write writes wrote written writing tweet tweets tweeted tweeting post posts posted posting blog
  blogs blogged blogging text texts texted texting email emails emailed emailing e-mail e-mails
  e-mailed e-mailing message messages messaged messaging shout shouts shouted shouting cry cries
  cried crying yell yells yelled yelling scream screams screamed screaming shriek shrieks shrieked
  shrieking whisper whispers whispered whispering mutter mutters muttered muttering murmur murmurs
  murmured murmuring mumble mumbles mumbled mumbling chant chants chanted chanting sing sings sang
  sung singing exclaim exclaims exclaimed exclaiming boast boasts boasted boasting brag brags
  bragged bragging plead pleads pleaded pled pleading beg begs begged begging urge urges urged
  urging demand demands demanded demanding promise promises promised promising pledge pledges
  pledged pledging vow vows vowed vowing swear swears swore sworn swearing testify testifies
  testified testifying confirm confirms confirmed confirming deny denies denied denying protest
  protests protested protesting object objects objected objecting complain complains complained
  complaining grumble grumbles grumbled grumbling moan moans moaned moaning lament laments
  lamented lamenting muse muses mused musing ponder ponders pondered pondering wonder wonders
  wondered wondering predict predicts predicted predicting forecast forecasts forecasted
  forecasting suggest suggests suggested suggesting propose proposes proposed proposing advise
  advises advised advising recommend recommends recommended recommending stress stresses stressed
  stressing emphasise emphasises emphasised emphasising emphasize emphasizes emphasized
  emphasizing underline underlines underlined underlining reiterate reiterates reiterated
  reiterating repeat repeats repeated repeating agree agrees agreed agreeing concur concurs
  concurred concurring counter counters countered countering retort retorts retorted retorting
  rejoin rejoins rejoined rejoining interject interjects interjected interjecting snap snaps
  snapped snapping bark barks barked barking growl growls growled growling thunder thunders
  thundered thundering fume fumes fumed fuming rage rages raged raging rant rants ranted ranting
  volunteer volunteers volunteered volunteering venture ventures ventured venturing opine opines
  opined opining contend contends contended contending maintain maintains maintained maintaining
  assert asserts asserted asserting aver avers averred averring allege alleges alleged alleging
  reckon reckons reckoned reckoning estimate estimates estimated estimating enthuse enthuses
  enthused enthusing gush gushes gushed gushing rave raves raved raving intone intones intoned
  intoning pronounce pronounces pronounced pronouncing proclaim proclaims proclaimed proclaiming
  clarify clarifies clarified clarifying elaborate elaborates elaborated elaborating expand
  expands expanded expanding answer answers answered answering inquire inquires inquired inquiring
  enquire enquires enquired enquiring theorise theorises theorised theorising theorize theorizes
  theorized theorizing speculate speculates speculated speculating hint hints hinted hinting imply
  implies implied implying stammer stammers stammered stammering echo echoes echoed echoing crow
  crows crowed crowing chirp chirps chirped chirping gloat gloats gloated gloating bellow bellows
  bellowed bellowing holler hollers hollered hollering blurt blurts blurted blurting drawl drawls
  drawled drawling deadpan deadpans deadpanned deadpanning read reads reading order orders ordered
  ordering instruct instructs instructed instructing counsel counsels counselled counselling
  conjecture conjectures conjectured conjecturing posit posits posited positing postulate
  postulates postulated postulating affirm affirms affirmed affirming attest attests attested
  attesting certify certifies certified certifying pray prays prayed praying preach preaches
  preached preaching lecture lectures lectured lecturing rule rules ruled ruling find finds found
  finding summarise summarises summarised summarising summarize summarizes summarized summarizing
  question questions questioned questioning retweet retweets retweeted retweeting scrawl scrawls
  scrawled scrawling scribble scribbles scribbled scribbling utter utters uttered uttering gripe
  gripes griped griping admonish admonishes admonished admonishing demur demurs demurred demurring
  reason reasoned reasoning figured guessed recite recites recited reciting
  apologise apologises apologised apologising apologize apologizes apologized apologizing
`;

const MANNER = `
  laugh laughs laughed laughing chuckle chuckles chuckled chuckling mouth mouths mouthed mouthing sigh sighs sighed sighing
  interrupt interrupts interrupted interrupting sob sobs sobbed sobbing smile smiles smiled
  smiling grin grins grinned grinning shrug shrugs shrugged shrugging beam beams beamed beaming
  nod nods nodded nodding begin begins began begun beginning open opens opened opening finish
  finishes finished finishing offer offers offered offering explode explodes exploded exploding
  scoff scoffs scoffed scoffing sneer sneers sneered sneering hiss hisses hissed hissing purr purrs
  purred purring coo coos cooed cooing giggle giggles giggled giggling grunt grunts grunted grunting
  huff huffs huffed huffing stutter stutters stuttered stuttering squeal squeals squealed squealing
  croak croaks croaked croaking boom booms boomed booming crack cracks cracked cracking sniff sniffs
  sniffed sniffing parry parries parried parrying snort snorts snorted snorting snarl snarls snarled
  snarling howl howls howled howling hoot hoots hooted hooting jeer jeers jeered jeering cheer cheers
  cheered cheering bristle bristles bristled bristling grouse grouses groused grousing wisecrack
  wisecracks wisecracked wisecracking cackle cackles cackled cackling guffaw guffaws guffawed
  chorus choruses chorused chorusing spit spits spat spitting squeak squeaks squeaked squeaking yelp
  yelps yelped yelping reflect reflects reflected reflecting reminisce reminisces reminisced
  reminiscing surmise surmises surmised surmising share shares shared sharing spill spills spilled
  spilling dish dishes dished dishing pen pens penned penning caption captions captioned captioning
  type types typed typing seethe seethes seethed seething storm stormed storming riposte riposted
  wept winced smirk smirks smirked smirking tut tutted vouch vouches vouched
  wail wails wailed wailing whine whines whined whining groan groans groaned groaning gasp gasps
  gasped gasping roar roars roared roaring tease teases teased teasing
`;

const TELL = `
  tell tells told telling inform informs informed informing assure assures assured assuring
  remind reminds reminded reminding notify notifies notified notifying
  persuade persuades persuaded persuading convince convinces convinced convincing
  brief briefs briefed briefing beseech beseeches beseeched beseeching
  address addresses addressed addressing taunt taunts taunted taunting
`;

const JUDGE = `
  condemn condemns condemned condemning denounce denounces denounced denouncing
  blast blasts blasted blasting slam slams slammed slamming
  criticise criticises criticised criticising criticize criticizes criticized criticizing
  attack attacks attacked attacking accuse accuses accused accusing blame blames blamed blaming
  praise praises praised praising hail hails hailed hailing laud lauds lauded lauding
  applaud applauds applauded applauding welcome welcomes welcomed welcoming
  dismiss dismisses dismissed dismissing reject rejects rejected rejecting
  deride derides derided deriding ridicule ridicules ridiculed ridiculing
  mock mocks mocked mocking decry decries decried decrying defend defends defended defending
  deplore deplores deplored deploring disparage disparages disparaged disparaging
  berate berates berated berating lambast lambasts lambasted lambasting
  lambaste lambastes lambasted lambasting rip rips ripped ripping bash bashes bashed bashing
  pan pans panned panning rebuke rebukes rebuked rebuking
  reprimand reprimands reprimanded reprimanding scold scolds scolded scolding
  chide chides chided chiding salute salutes saluted saluting tout touts touted touting
  cite cites cited citing express expresses expressed expressing voice voices voiced voicing
  speak speaks spoke spoken speaking talk talks talked talking refer refers referred referring
  allude alludes alluded alluding point points pointed pointing
  threaten threatens threatened threatening thank thanks thanked thanking
  compare compares compared comparing liken likens likened likening
  credit credits credited crediting commend commends commended commending
  mourn mourns mourned mourning regret regrets regretted regretting
  disavow disavows disavowed disavowing disown disowns disowned disowning
  dispute disputes disputed disputing rebut rebuts rebutted rebutting
  refute refutes refuted refuting trash trashes trashed trashing savage savages savaged savaging
  skewer skewers skewered skewering excoriate excoriates excoriated excoriating
  castigate castigates castigated castigating assail assails assailed assailing
  brand brands branded branding bemoan bemoans bemoaned bemoaning rue rues rued ruing
  signal signals signaled signaling advocate advocates advocated advocating
  quote quotes quoted quoting detail details detailed detailing
  outline outlines outlined outlining fault faults faulted faulting
  congratulate congratulates congratulated congratulating mention mentions mentioned mentioning
  invoke invokes invoked invoking summon summons summoned summoning
  reference references referenced referencing charge charges charged charging
`;

const LABEL = `
  describe describes described describing call calls called calling dub dubs dubbed dubbing
  label labels labelled labeled labelling labeling term terms termed terming
  nickname nicknames nicknamed nicknaming characterise characterises characterised characterising
  characterize characterizes characterized characterizing portray portrays portrayed portraying
  depict depicts depicted depicting deem deems deemed deeming
  consider considers considered considering regard regards regarded regarding
  remember remembers remembered remembering rate rates rated rating rename renames renamed renaming
`;

const THINK = `
  believe believes believed believing think thinks thought thinking feel feels felt feeling
  know knows knew known knowing hope hopes hoped hoping fear fears feared fearing
  expect expects expected expecting want wants wanted wanting
  suspect suspects suspected suspecting worry worries worried worrying
  doubt doubts doubted doubting understand understands understood understanding
  hear hears heard hearing mean means meant meaning realise realises realised realising
  realize realizes realized realizing foresee foresees foresaw foreseen foreseeing
  envision envisions envisioned envisioning envisage envisages envisaged envisaging
  determine determines determined determining judge judges judged judging
  see sees saw seen seeing decide decides decided deciding
  discover discovers discovered discovering learn learns learned learning
`;

const rows = (list: string, kind: CueKind): readonly (readonly [string, CueKind])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((form) => [form, kind]);

/** Every form of every verb that can credit a quotation, lower case. */
export const SPEECH_VERBS: ReadonlyMap<string, CueKind> = new Map([
  ...rows(THINK, 'think'),
  ...rows(LABEL, 'label'),
  ...rows(JUDGE, 'judge'),
  ...rows(TELL, 'tell'),
  ...rows(MANNER, 'manner'),
  ...rows(SAY, 'say'),
]);

/** Forms that are as often nouns: they credit nobody after "a", "the", "his" or an adjective. */
export const NOUN_LIKE_CUES: ReadonlySet<string> = new Set(
  wordList(`
  claim claims report reports call calls comment comments note notes post posts state states demand
  demands charge charges praise fear fears hope hopes offer offers order orders promise promises
  question questions answer answers request requests remark remarks reply tweet tweets estimate
  estimates forecast forecasts pledge pledges vow vows blame attack attacks blast brand brands label
  labels term terms boast joke jokes cry cries challenge challenges review reviews quote quotes
  question questions reason utter
  mention appeal appeals lament protest protests whisper shout account cite signal signals text
  texts email emails e-mail e-mails message messages blog blogs rule rules find finds object objects
  voice address point points details detail outline reference view open opens brief finish judge
  judges counsel advocate advocates lecture lectures suspect suspects doubt doubts caption sign want
  wants volunteer volunteers roar laugh sigh smile grin shrug nod rant rage thunder bark snap beam
  wail whine groan gasp growl talk tease pans pan rip trash savage fault credit welcome salute
  calls alarm caution stress rave counter crow echo means meaning feeling warning finding ruling
  reading hearing opening offering beginning reading read share shares pen pens caption captions type
  types dish cheer cheers chorus crack cracks boom spill sharing`),
);
