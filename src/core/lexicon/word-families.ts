/**
 * Everyday words that newsrooms, translators and article spinners put for one another. A family ends at a
 * semicolon or line and is named by its first word; a word stands in one only. Lower-case lemmas.
 */
const ROWS = `
obtain acquire gain get procure secure receive; access entry admission entrance
certain sure definite particular; trust belief confidence faith
build construct create make form develop establish
significantly considerably substantially markedly greatly notably
completely totally entirely fully wholly utterly absolutely; few some several handful
individual person people someone one human
plan scheme initiative project programme program idea design
misguided unfortunate ill-judged mistaken wrong-headed
misconduct misbehaviour misbehavior wrongdoing malpractice impropriety
discover find detect uncover determine; none nobody no-one; remain stay continue keep
effort attempt endeavour endeavor endeavors try work; across throughout over
worker employee staffer staff personnel workforce; company firm business corporation enterprise
boss chief head leader director manager supremo; executive exec
journalist reporter writer correspondent editor; app application platform
user customer client consumer; information info data detail; private personal confidential
email e-mail mail message letter memo note; statement comment remark declaration
spokesman spokeswoman spokesperson representative; official authorities
police officer cop policeman policewoman constable detective; prison jail gaol custody cell
court tribunal judge; lawyer attorney solicitor barrister counsel advocate; victim casualty
suspect defendant accused; killer murderer gunman shooter attacker assailant; man male guy
woman female lady; child kid youngster; boy lad; girl lass; car vehicle automobile; lorry truck
plane aircraft jet aeroplane airplane airliner jetliner; ship boat vessel ferry; train locomotive
house home residence property dwelling; building structure; street road avenue lane
city town municipality; country nation; government administration cabinet
parliament legislature congress assembly; minister secretary
lawmaker legislator congressman congresswoman senator mp deputy; election poll ballot
soldier troop serviceman trooper; army military; weapon arms gun firearm; missile rocket
rebel insurgent militant guerrilla fighter; terrorist extremist; money cash fund sum; price cost
profit earnings income; share stock; market exchange; worth value
big large huge great massive enormous vast giant sizeable sizable; small little tiny minor
new fresh recent novel; old former ex previous past; important significant major key crucial vital
serious severe grave; bad poor terrible awful; good fine decent; angry furious outraged
sad unhappy sorrowful; happy glad pleased delighted; disappointed dismayed disheartened
shocked stunned appalled; worried concerned anxious troubled disturbed; quick fast rapid swift
disaster tragedy catastrophe calamity; safety security; dangerous hazardous perilous risky; hard difficult tough challenging; easy simple
wrong incorrect false; right correct true; clear evident obvious plain
improperly inappropriately wrongly unlawfully illegally; illegal unlawful illicit
unacceptable intolerable inadmissible inexcusable
extremely very highly exceedingly exceptionally deeply profoundly; severely seriously gravely
quickly rapidly swiftly; believe think consider feel; understand comprehend grasp
know realise realize; want wish desire; need require; help assist aid support; stop halt cease end
begin start commence; show demonstrate display; happen occur; see view watch witness; look gaze
ask inquire request; answer reply respond; hurt harm damage injure undermine
change alter modify shift; protect defend safeguard shield; fight battle combat
allow permit let enable; prevent avoid forestall; choose select pick; hide conceal; investigate probe examine
locate place position whereabouts location; geographical physical
area region zone district territory; surveillance monitoring tracking spying snooping espionage
leak disclosure spill; ban prohibition bar; bill law legislation measure act
deal agreement accord pact; talk negotiation discussion; crisis emergency; fire blaze inferno
crash collision accident; explosion blast; earthquake quake tremor; storm hurricane cyclone
flood flooding; disease illness sickness; doctor physician medic; hospital clinic
medicine drug medication; vaccine jab shot; scientist researcher; study research
team squad side club; player footballer athlete; coach trainer bus; match game fixture
goal objective; champion winner victor; film movie picture; school academy; university college
student pupil; teacher tutor; mistake error blunder; problem issue trouble difficulty
situation matter affair case; reason cause motive ground; result outcome consequence
purpose aim intention intent; group band gang; meeting summit; number amount quantity
immediately instantly straightaway; often frequently; rarely seldom
approximately about roughly around; together jointly; finally lastly eventually
however nevertheless nonetheless; before earlier prior previously; improve enhance better
story article report piece; code rulebook; conduct behaviour behavior; lesson teaching
heartbroken devastated; mourn grieve; brave courageous; passenger traveller traveler commuter
resident inhabitant villager; shareholder stockholder investor; firefighter fireman; pilot aviator
migrant refugee; protester protestor demonstrator marcher; chairman chairwoman chair chairperson
founder co-founder cofounder; owner proprietor; tenant renter; farmer grower; miner pitman collier
sailor seaman mariner; tourist holidaymaker vacationer visitor; mother mum mom; father dad
baby infant newborn; teenager teen adolescent youth; pensioner retiree; neighbour neighbor
inmate prisoner detainee; hostage captive; knife blade; bomb device explosive; body corpse
wreckage wreck debris rubble; mountain mountainside peak hill hillside slope ridge
coast shore coastline seaside; harbour harbor port dock quay wharf pier; airport airfield
rail railway railroad; bridge overpass flyover; motorway highway freeway expressway; pub tavern
restaurant eatery bistro cafe; shop store; factory plant mill; warehouse depot; mine pit colliery
office headquarters hq; flat apartment; kitchen galley; painting canvas artwork; museum gallery
song track; album record; newspaper daily; magazine weekly; website site
phone telephone mobile cellphone handset smartphone; computer pc laptop; password login credential
document file dossier; loan credit; tax levy duty; salary wage pay remuneration; budget spending expenditure
loss deficit shortfall; shortage lack scarcity; insurance coverage; dividend payout
jobless unemployed; job post role; union labour labor; oil crude petroleum; petrol gasoline fuel
electricity power; rain downpour rainfall; snow blizzard; fog mist; toll tally; die dead deceased
jury juror; guilty culpable; evidence proof; sentence term; toxic poisonous; virus bug
surgery operation; tournament competition championship contest; referee umpire; stadium arena
fan supporter; goalkeeper keeper goalie; premier pm; king monarch; embassy consulate
ambassador envoy diplomat; border frontier; war conflict; truce ceasefire armistice
nuclear atomic; spacecraft satellite; astronaut cosmonaut; waste rubbish garbage trash
forest woodland; thief robber burglar raider; corruption graft
row furore uproar controversy scandal; critic opponent; rumour rumor speculation
entire whole full; nearly almost; crew crewman staff-member; suspend suspension; baggage luggage
bag suitcase holdall; runway tarmac; flight plane-trip; landing touchdown; lake reservoir
village hamlet; valley canyon gorge; wife spouse; brother sibling; cousin relative
diary journal notebook; photo photograph snapshot; footage video clip; camera cctv; microphone mic
guard warder sentry; bodyguard minder; councillor councilor councilman councilwoman alderman
mayor mayoress; bishop archbishop prelate; priest cleric clergyman vicar; mosque temple
church chapel cathedral; charity foundation; donation gift contribution; debt liability
bailout rescue-package; rate interest; fee charge; ticket fare; branch outlet; brand label
gadget gizmo; engine motor; brake braking; pipe pipeline; dam barrage; chemical substance
smoke fumes; ambulance paramedic; nurse midwife; patient sufferer; vet veterinarian; dog hound
cow cattle; crop harvest; weather climate; drought dry-spell; island isle
`;

/** Lemma -> family. */
export const WORD_FAMILIES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/;|\n/u)
    .toReversed()
    .flatMap((row) => {
      const family = row.trim().split(/\s+/);
      return family.map((word) => [word, family[0]!] as const);
    }),
);
