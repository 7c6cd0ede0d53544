import { wordList } from './word-list.ts';

/**
 * Nouns that say what a person is or does, and that stand beside a name: "spokesperson X Y",
 * "X Y, the captain". Lower case, singular. Nouns that companies are called as well ("owner",
 * "maker", "rival", "partner", "agent") are missing on purpose.
 */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  babysitter barmaid bartender caregiver carer centre-back clarinetist cowboy crewman crewmate deckhand defector doorman flanker foreman friar goldsmith harpist helmsman horseman housekeeper informant jeweler left-back locksmith maid notary oarsman organist percussionist podcaster purser rancher saxophonist sculler sommelier surfer tenant triathlete trumpeter undertaker usher valet winemaker collector mla mlc villager townsman herder herdsman vendor seller hawker commuter cabbie cabdriver taxi-driver lorry-driver passer-by onlooker eyewitness lifeboatman coastguard signalman stationmaster gravedigger beekeeper gamekeeper groundsman plasterer roofer welder electrician blacksmith cobbler seamstress dressmaker bookseller bookmaker grocer greengrocer publican innkeeper hotelier restaurateur farmhand labourer laborer docker stevedore sarpanch tehsildar
  academic administrator arbiter conservator dealer accountant accused activist actor actress admiral adviser advisor advocate aide alderman
  all-rounder ambassador american analyst anchor anthropologist archaeologist archbishop architect
  aristocrat artist assassin assistant astronaut astronomer athlete attacker attorney
  attorney-general auditor aunt australian author baby baker banker barista barman baroness
  barrister bassist batsman batter billionaire biographer biologist bishop blogger bomber boss
  botanist bowler boxer boy boyfriend briton broadcaster brother builder burglar businessman
  businesswoman butcher bystander cameraman campaigner canadian candidate captain cardinal
  cardiologist carpenter cartoonist cashier catcher celebrity cellist ceo cfo chair chairman
  chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer cio ciso
  classmate cleaner cleric clerk client climatologist climber cmo co-chief co-founder co-leader
  co-owner coach cofounder colleague colonel columnist comedian comic commander commentator
  commissioner composer comptroller conductor congressman congressperson congresswoman conman
  conservationist constable consul consultant convict coo coroner corporal correspondent cosmonaut
  councillor councilman councilor councilwoman counsel cousin critic cryptographer cto curator
  customer cybersecurity cyclist dad dancer daughter dean defendant defender dentist deputy designer
  detainee detective developer dictator diplomat director dissident diver dj doctor driver drummer
  duchess duke dutchman ecologist economist editor electrician emperor employee engineer englishman
  entrepreneur environmentalist envoy epidemiologist evp exec executive expert explorer extremist
  fan farmer father feminist fiance fiancee fiancé fiancée filmmaker financier firefighter fireman
  fisherman fishmonger footballer forward founder fraudster frenchman friend frontrunner fugitive
  gangster general geologist german girl girlfriend goalkeeper golfer governor governor-general
  graduate granddaughter grandfather grandmother grandson guard guitarist gunman gymnast hacker
  hairdresser head headhunter headmaster headmistress headteacher heir heiress hiker historian host
  hostage husband illustrator imam immunologist impresario incumbent influencer inmate insider
  inspector interpreter inventor investor irishman italian jockey journalist judge juror justice
  killer king lawmaker lawyer leader lecturer legend legislator librarian lieutenant lifeguard
  linebacker linguist lord magician magistrate magnate major man manager marine mathematician mayor
  mechanic medalist medallist mediator mep meteorologist midfielder midwife migrant millionaire
  millionairess miner minister mobster model mogul mom monk mother mountaineer mp msp mum murderer
  musician native naturalist negotiator neighbor neighbour nephew neurologist niece nominee novelist
  nun nurse officer ombudsman oncologist organiser organizer painter palaeontologist paleontologist
  paramedic parishioner partner passenger pastor pathologist patient peer pensioner pharmacist
  philanthropist philosopher photographer physician physicist pianist pilot pitcher player
  playwright plumber poet policeman policewoman politician pope postman preacher premier presenter
  president priest prince princess principal prisoner private producer professor programmer
  prosecutor protester psychiatrist psychologist publisher pundit pupil quarterback queen rabbi
  racer rapper rebel receiver receptionist recruiter rector referee refugee registrar reporter
  representative researcher resident robber rookie roommate ruler runner sailor scholar scientist
  scotsman scout screenwriter sculptor secretary secretary-general seismologist senator sergeant
  sheriff sherpa shopkeeper shopper shortstop showman singer singer-songwriter sister skater skier
  skipper socialite sociologist soldier solicitor solicitor-general son songwriter specialist
  spokesman spokesmen spokespeople spokesperson spokeswoman sprinter spy staffer star statistician
  stepfather stepmother stepson steward stewardess strategist striker student superintendent
  schoolteacher superstar supporter surgeon survivor suspect svp swimmer teacher teammate technologist teenager
  terrorist theologian therapist thief toddler tourist trader trainer translator trawlerman
  treasurer trucker trustee twin tycoon umpire uncle under-secretary undersecretary unionist vet
  veteran vicar vice-chairman vice-president viceroy victim videographer violinist virologist
  vlogger volcanologist volunteer voter vp waiter waitress warden warlord welshman whistleblower
  wicketkeeper widow widower wife winger witness woman worker wrestler writer yachtsman youtuber
  zoologist militant substitute insurgent co-author jihadist backbencher whip picketer stylist vulcanologist
  marksman biathlete fencer archer rider thrower jumper vaulter
  pacemaker marathoner peacekeeper missionary industrialist schoolboy
  schoolgirl paediatrician pediatrician housewife cricketer sportsman
  jurist geophysicist frontman grower walker homeowner landlord landlady lodger courier janitor
  caretaker cop bouncer soprano tenor baritone choirmaster streamer rower hurdler
  snowboarder lyricist dramatist essayist satirist paedophile rapist stalker arsonist smuggler
  kingpin ringleader accomplice complainant plaintiff claimant appellant petitioner bailiff bodyguard
  chauffeur butler nanny tutor freshman sophomore undergraduate intern apprentice trainee
  conscript cadet gunner paratrooper commando sniper mercenary guerrilla chieftain monarch
  oligarch lobbyist pollster speechwriter investigator surveyor realtor broker stockbroker jeweller
  tailor cinematographer promoter busker puppeteer clown compere godfather godmother stepbrother
  ex stepsister half-brother half-sister sibling pal mate beauty hunk ace starlet
  supermodel gran grandma grandad counterpart opener closer reliever slugger left-hander right-hander
  pinch-hitter leg-spinner off-spinner spinner seamer paceman heavyweight middleweight welterweight
  lightweight featherweight bantamweight hooker fly-half flyhalf scrum-half scrumhalf fullback
  full-back half-back centre-half sweeper libero playmaker outfielder infielder baseman southpaw
  tailback lineman cornerback goaltender netminder defenseman defenceman titleholder
  compatriot countryman countrywoman team-mate namesake predecessor successor understudy`),
);

/** Words that stand before a role noun and belong to it: "former deputy chief executive". Lower case. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  wordList(`
  acting agriculture air army artistic assistant associate attorney audit award-winning baseball
  basketball border bureau cabinet campaign chief circuit city club co- coast commercial communications compliance
  content corporate county creative cricket crown data defence defense deputy design district
  education elect energy environment ex- executive external factory federal fellow finance financial fire
  first football foreign former founding general global golf gubernatorial head health high home housing
  human incoming independent information intelligence interim interior internal international investment junior
  justice late lead leading legal local long-time longtime managing marketing mayoral media medical
  military musical national ministry naval newly-elected non-executive operating opposition outgoing
  parliamentary party permanent planning plant police policy political presidential press prime principal privacy product
  public racing regional relations research resources retired risk rugby safety sales science scientific
  security senior shadow solicitor special sports star state strategic supervisory supreme team technical
  technological technology tennis then- trade transport under-secretary union veteran vice world`),
);
