/**
 * What a verb and a word near it name together. A row is "verb | action words, action words": "find … guilty"
 * is "convict". Words as they are written, in lower case.
 */
const ROWS = `
admit | hospitalise hospital
airlift | hospitalise hospital
appear | try court magistrates judge judges tribunal dock
axe | layoff jobs, cancel show series plan plans service services route routes flights project
beat | kill death, attack unconscious bat baton batons sticks
bleed | die death
blow | reveal whistle
breach | violate contract rules law code terms agreement
break | injure leg arm pelvis bone ribs wrist ankle nose neck, speak silence, report news story, violate law rules, build ground
bring | rescue alive safety, charge charges, sue lawsuit suit action, end halt end, try justice court magistrates judge
burn | kill death
burst | flood banks, burn flames
call | end halt, walkout strike
carry | report story article
cast | vote vote votes ballot ballots
catch | burn fire
cease | close operations trading publication
charge | bill fee fees interest
choke | die death
claim | kill life lives, claim-credit responsibility credit
clear | acquit charges wrongdoing blame murder manslaughter fraud rape assault counts name, dismiss desk
clinch | agree deal, win title
come | begin force effect, clash blows, reveal light, end halt end
confirm | die dead
cover | conceal up
crush | kill death
cut | layoff jobs staff workforce, end ties
declare | die dead, bankrupt bankruptcy
depart | resign company firm role post
discharge | release hospital, shoot weapon gun
dismiss | reject case lawsuit suit appeal claim claims complaint petition criticism, acquit charge charges, deny allegations reports rumours rumors
drop | acquit charges case, settle lawsuit suit, cancel plan plans bid, attack bomb bombs
erupt | burn flames
expel | deport diplomat diplomats ambassador
express | apologise regret, warn concern, condemn outrage
face | charge charges
fall | infect ill, die death
ferry | hospitalise hospital
file | bankrupt bankruptcy, sue suit lawsuit complaint action petition actions lawsuits suits complaints, charge charges, appeal appeal
find | convict guilty liable, die dead, rescue alive
fire | shoot shot shots gun rifle bullets rounds into, attack missile missiles rocket rockets gas
fly | hospitalise hospital, crash mountain mountainside
freeze | die death
get | dismiss sacked fired boot sack, marry married, kill killed, arrest arrested, sentence prison jail
give | born birth, testify evidence testimony, sentence jail prison, dismiss notice boot sack, pass green-light go-ahead approval permission nod, interview interview, state statement, speak speech, surrender himself herself themselves
go | release free, try trial, disappear missing, bankrupt bankrupt administration receivership liquidation bust, walkout strike, outage dark offline, sentence prison jail, sell sale, burn flames
go-public | reveal with about
grant | release bail, pass permission approval
hammer | agree out
hand | resign resignation notice, deliver over, surrender himself herself themselves, sentence term sentence prison jail, fine fine
haul | try court, arrest jail lockup custody off
hit | crash pedestrian pier bridge wall tree reef rocks iceberg
hold | arrest custody, kidnap hostage, bury funeral, commemorate vigil silence
hurl | attack at
issue | apologise apology, deny denial
jump | die death
keep | conceal quiet silent secret
lay | accuse blame, commemorate wreath wreaths flowers, bury rest
lead | sentence dock, arrest handcuffs
leave | resign office job post company firm board role position government cabinet party club agency, walkout jobs, kill dead, injure injured wounded hurt, displace homeless, trap stranded, leave-behind behind
lift | rescind ban restrictions sanctions curfew order embargo suspension, win title trophy cup
lob | attack at
lodge | appeal appeal
lose | dismiss job, die life lives battle, layoff jobs, lose seat, outage power, disappear contact
meet | die death
name | call after, identify victim victims suspect suspects dead
offer | apologise apology, resign resignation
pass | pass law bill
pay | praise tribute, commemorate respects
pelt | attack with
place | suspend leave
plunge | die death
post | report profit loss losses earnings, release bail
press | charge charges
pronounce | die dead
pull | rescue alive rubble safety, cancel plug show episode advert ads, demolish down, threaten gun knife
put | try trial, suspend leave, end end, sell sale, delay ice hold, execute death, bury rest
raise | warn alarm concerns concern
reach | agree deal agreement compromise accord truce terms, settle settlement, convict verdict
receive | sentence sentence term
release | suspend duty duties, state statement, report figures data report results documents video footage, identify names, launch album
relieve | dismiss duties command post
remand | arrest custody
remove | dismiss post office job duties position
retrieve | discover body bodies recorder wreckage
return | convict verdict, shoot fire, decline call calls message messages
run | report story article, crash aground
rush | hospitalise hospital
seal | agree deal
seize | overthrow power, occupy control
send | sentence prison jail, hospitalise hospital, suspend home, send-off off
serve | search warrant
set | release free, burn fire alight ablaze, set-off sail off
shed | layoff jobs
shoot | kill dead
show | dismiss door
sign | agree deal agreement accord pact treaty
sit | conceal information findings report memo letter warning warnings evidence data news results
slash | cut prices costs budget spending rates, layoff jobs workforce
sound | warn alarm
stab | kill dead death
stand | try trial
starve | die death
stay | conceal silent quiet
step | resign down aside
stop | walkout work
storm | walkout out
strike | agree deal agreement, crash pedestrian pier bridge wall tree reef rocks iceberg
submit | resign resignation
take | appoint charge office oath helm reins, arrest custody, kidnap hostage, begin effect, sue court, suspend leave, kill life lives, protest streets, claim-credit responsibility credit, marry vows
take-off | depart from
take-over | appoint as, replace from
take-the | testify stand
tender | resign resignation
terminate | end contract agreement deal
test | diagnose positive
throw | attack pan pot bottle chair shoe acid bottles stones rocks bricks eggs punch punches, sentence jail prison, resign towel
trample | kill death
transport | hospitalise hospital
turn | resign badge, surrender himself herself themselves
voice | warn concern concerns
walk | release free, resign out, walkout off job jobs
wash | discover ashore up
win | pass approval backing, elect election seat, award award
wind | close up down`;

/** Verb -> word near it -> the action that both name. */
export const VERB_IDIOMS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [verb = '', senses = ''] = row.split(' | ');
      return [verb, sensesOf(senses)] as const;
    }),
);

function sensesOf(senses: string): ReadonlyMap<string, string> {
  return new Map(
    senses.split(', ').flatMap((sense) => {
      const [action = '', ...words] = sense.split(' ');
      return words.map((word) => [word, action] as const);
    }),
  );
}

/** What prices do, in the words of other deeds: "shares lost 16%", "the pound sank". */
export const PRICE_MOVES: ReadonlyMap<string, string> = new Map([
  ...['lose', 'shed', 'crash', 'dive', 'sink', 'collapse'].map((verb) => [verb, 'fall'] as const),
  ...['gain', 'add', 'rally', 'recover'].map((verb) => [verb, 'rise'] as const),
]);

/** What has a price, or is one. */
export const PRICED: ReadonlySet<string> = new Set(
  'share stock price index pound dollar euro'.split(' '),
);
