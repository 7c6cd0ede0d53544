/**
 * Words for one kind of happening, over the news domain. A row is "family | verbs | nouns"; the
 * first word of a row names it. Verbs and nouns are apart because "fire" dismisses or burns. A verb
 * with its particle is joined by a hyphen ("step-down"). Short rows share a line, a ";" between.
 */
const ROWS = `
dismiss | let-go fire sack axe can oust terminate depose expel discharge unseat boot boot-out kick-out force-out push-out | dismissal firing sacking ouster termination removal
resign | quit step-down step-aside leave retire stand-down stand-aside bow-out relinquish abdicate | resignation departure exit retirement abdication
layoff | lay-off downsize furlough shed make-redundant | layoff redundancy job-cut downsizing furlough retrenchment
appoint | name nominate hire designate install recruit promote swear-in take-charge inaugurate | appointment nomination hiring promotion recruitment inauguration swearing-in
replace | succeed supplant substitute take-over-from swap | replacement succession
suspend | sideline bench | suspension
demote | downgrade | demotion downgrade
investigate | probe examine audit scrutinise scrutinize inquire review research look-into delve | investigation probe inquiry enquiry examination audit review scrutiny fact-finding
inspect | | inspection
search | raid comb scour seize confiscate impound trawl sweep hunt ransack swoop | search raid seizure confiscation manhunt hunt
arrest | detain apprehend nab capture collar pick-up round-up grab bust snare remand | arrest detention capture apprehension
question | interrogate quiz grill | questioning interrogation
charge | indict arraign prosecute | charge indictment arraignment prosecution
convict | | conviction verdict
sentence | jail imprison incarcerate send-down lock-up | sentence sentencing imprisonment jailing
acquit | exonerate absolve | acquittal exoneration
execute | hang electrocute | execution hanging
release | free liberate parole pardon let-out | release liberation parole pardon amnesty
sue | litigate | lawsuit suit litigation
testify | | testimony deposition
try | retry | trial retrial hearing
rule | overturn uphold quash reverse annul invalidate overrule nullify | ruling judgment judgement reversal annulment injunction
rescind | retract revoke | retraction revocation
appeal | | appeal
plead | | plea
extradite | deport repatriate | extradition deportation repatriation
settle | compromise | settlement compromise
fine | penalise penalize sanction | fine penalty sanction
kill | murder slay assassinate slaughter massacre lynch gun-down mow-down behead strangle | killing murder assassination homicide slaying slaughter massacre manslaughter
die | perish succumb drown pass-away starve suffocate | death demise fatality drowning
shoot | gun open-fire | shooting gunfire shootout
stab | knife slash | stabbing
attack | assault ambush storm strike invade bomb bombard shell | attack assault ambush offensive raid invasion bombing bombardment airstrike beating incursion
explode | blast detonate blow-up erupt go-off tear-through | explosion blast detonation eruption
burn | ignite blaze engulf torch gut set-alight | fire blaze inferno wildfire arson
crash | collide derail smash ram overturn plough plow slam skid come-off veer run-off fly-into drive-into run-into slam-into smash-into | crash collision derailment accident wreck pile-up smash
heel | lean tilt |
sink | capsize founder go-down go-under turn-over keel-over flip-over tip-over | sinking capsizing shipwreck
collapse | crumble cave-in fall-in come-down give-way fall-down | collapse cave-in
quake | jolt | earthquake quake tremor aftershock temblor
flood | inundate submerge swamp overflow | flood flooding inundation deluge
storm | batter lash pummel | storm hurricane typhoon cyclone tornado blizzard
injure | wound hurt maim | injury wounding
rape | molest abuse | rape molestation abuse
harass | bully intimidate threaten | harassment bullying intimidation
kidnap | abduct hijack | kidnapping abduction hijacking kidnap
rob | steal burgle loot mug pilfer hold-up break-into burglarise burglarize make-off get-away snatch plunder | robbery theft burglary heist looting holdup hold-up
defraud | embezzle swindle con scam launder | fraud embezzlement swindle scam
bribe | | bribery corruption bribe
smuggle | traffic | smuggling trafficking
hack | breach infiltrate | hack hacking breach cyberattack intrusion
spy | track monitor surveil eavesdrop wiretap snoop stalk target bug tap shadow | spying tracking monitoring surveillance espionage eavesdropping wiretapping snooping
access | obtain gain retrieve collect |
claim-credit | |
petition | | petition
conceal | hide cover-up hush-up suppress withhold | concealment cover-up
set-off | set-out set-sail sail cast-off embark depart |
identify | | identification
bill | |
leak | divulge disclose snitch | leak leaking disclosure
misuse | exploit mishandle | misuse abuse exploitation misconduct misbehaviour misbehavior wrongdoing
protest | demonstrate march rally picket | protest demonstration march rally picket sit-in
riot | | riot rioting unrest clash
clash | skirmish brawl scuffle | clash skirmish fight fighting brawl scuffle
walkout | down-tools walk-out walk-off | walkout strike stoppage
evacuate | flee displace relocate | evacuation displacement exodus
rescue | save airlift pluck winch pull-out | rescue airlift
disappear | vanish go-missing | disappearance
discover | find unearth uncover locate recover spot detect notice | discovery find detection recovery
report | publish run carry print | report article publication coverage scoop expose
reveal | expose unveil unmask surface emerge bring-to-light | revelation exposure
announce | unveil declare proclaim | announcement declaration
admit | acknowledge concede confess confirm own-up | admission acknowledgement confession confirmation
deny | refute dispute rebut disavow | denial rebuttal
apologise | apologize regret | apology
condemn | denounce decry slam blast criticise criticize lambast deplore rebuke censure reprimand | condemnation criticism denunciation rebuke censure reprimand backlash
praise | hail laud applaud commend welcome | praise tribute
warn | caution alert | warning alert
accuse | allege blame fault | accusation allegation blame
urge | call-for demand press exhort | plea
decline | refuse | refusal
vote | ballot poll | vote ballot poll referendum plebiscite
elect | re-elect reelect vote-in | election re-election by-election runoff
overthrow | topple bring-down | overthrow coup downfall
pass | approve adopt enact ratify endorse back authorise authorize legislate | passage approval adoption enactment ratification
reject | veto block vote-down turn-down rebuff spurn throw-out strike-down snub | rejection defeat veto
ban | bar prohibit outlaw forbid block restrict blacklist disqualify | ban prohibition moratorium restriction blacklisting embargo
impeach | | impeachment
resume | restart reopen | resumption reopening
negotiate | bargain haggle mediate | negotiation talks bargaining mediation
agree | accord pledge promise vow | agreement deal accord pact treaty truce pledge ceasefire
meet | convene gather confer reconvene | meeting summit conference talks gathering convention
sign | ink | signing signature
visit | tour travel fly-to travel-to | visit tour trip
arrive | return | arrival landing
launch | introduce debut roll-out ship | launch debut introduction rollout unveiling
land | touch-down | touchdown splashdown
buy | acquire purchase take-over snap-up swallow buy-out gobble-up | purchase acquisition takeover buyout
bid | tender | bid
sell | offload divest auction | sale divestiture divestment
merge | combine unite join-forces | merger
invest | fund finance |
bankrupt | fold liquidate | bankruptcy insolvency liquidation administration
rise | increase climb grow jump surge soar gain leap rocket shoot-up spike rebound | rise increase growth gain surge jump
fall | drop plunge plummet tumble slump slide shrink dip slip tank nosedive | fall drop decline plunge slump slide decrease downturn
cut | reduce slash lower trim curb | cut reduction cutback
raise | hike lift sweeten | hike raise
delay | postpone defer put-off adjourn | delay postponement deferral
cancel | scrap abandon call-off ditch shelve abort walk-away pull-out-of back-out | cancellation abandonment
close | shut shutter shut-down mothball | closure shutdown closing
open | | opening
begin | start commence kick-off | commencement
end | finish conclude halt stop cease disband expire lapse | conclusion halt finish
build | construct erect | construction
found | establish set-up | foundation
demolish | destroy raze flatten wreck devastate | demolition destruction devastation
restructure | reorganise reorganize overhaul reform revamp | restructuring reorganisation reorganization overhaul reform shake-up
win | triumph prevail beat defeat knock-out edge thrash hammer stun overcome clinch rout trounce | victory win triumph
lose | |
score | net |
send-off | | red-card
play | | match
stalemate | | stalemate
qualify | | qualification
infect | contaminate | infection contamination outbreak epidemic pandemic
vaccinate | inoculate immunise immunize | vaccination immunisation immunization
hospitalise | hospitalize treat | hospitalisation hospitalization
diagnose | | diagnosis
recall | withdraw pull | recall withdrawal
test | trial-run | trial-run
reproduce | replicate | replication
email | write message text | email e-mail letter
tweet | post | tweet post
speak | address telephone phone | speech remarks
state | comment | statement comment
marry | wed | marriage wedding
divorce | separate | divorce separation
born | | birth
crown | enthrone | coronation
commemorate | mark honour honor | commemoration ceremony memorial vigil funeral
bury | inter | burial funeral
surrender | capitulate | surrender
deploy | dispatch send despatch | deployment dispatch
occupy | annex conquer | occupation annexation
liberate | recapture retake | liberation recapture
escape | abscond break-out slip-out | escape breakout jailbreak
delete | erase wipe | deletion erasure
migrate | transfer move shift | migration transfer relocation
violate | contravene flout infringe | violation infringement
fail | flop break-down | failure breakdown
improve | enhance harden strengthen tighten bolster toughen |
damage | harm undermine vandalise vandalize sabotage ravage |
seek | request apply ask |
offer | propose suggest recommend put-forward | offer proposal recommendation
award | grant bestow | award ; invent | develop | invention ; interview | | interview
ferry | transport convey | ; outage | malfunction | outage malfunction blackout
restore | reinstate | restoration reinstatement ; ground | | grounding
deliver | hand-over supply | delivery handover ; trap | strand maroon | ; repair | fix mend | repair
trigger | spark prompt provoke | ; expand | extend widen enlarge broaden | expansion extension
float | | flotation listing ipo ; perform | sing | concert gig ; celebrate | | celebration
oppose | object | opposition objection ; pay | compensate reimburse | payment payout compensation
inform | notify brief | notification ; complain | grumble | complaint
consider | weigh mull contemplate | ; insist | maintain | insistence ; join | enlist |
double | | doubling ; boycott | shun | boycott ; resist | withstand | resistance
besiege | surround encircle | siege ; nationalise | nationalize | nationalisation nationalization
privatise | privatize | privatisation privatization ; default | | default ; devalue | | devaluation
evict | | eviction ; blockade | | blockade`;

const parsed = ROWS.trim()
  .split(/\n| ; /u)
  .map((row) => row.split('|').map((cell) => cell.trim().split(/\s+/).filter(Boolean)));

const column = (index: 1 | 2): ReadonlyMap<string, string> =>
  new Map(
    parsed
      .toReversed()
      .flatMap((row) =>
        [...(row[index] ?? []), ...(index === 1 ? row[0]! : [])].map(
          (word) => [word, row[0]![0]!] as const,
        ),
      ),
  );

/** Verb lemma -> family: "sack" -> "dismiss". */
export const VERB_FAMILIES: ReadonlyMap<string, string> = column(1);
/** Noun lemma of a happening -> family: "inquiry" -> "investigate". The keys are the event nouns. */
export const EVENT_NOUNS: ReadonlyMap<string, string> = column(2);
