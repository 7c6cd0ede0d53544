import { wordList } from './word-list.ts';

/** What is named after people, in small letters too: "the Ada Byron refinery". */
export const PREMISES: ReadonlySet<string> = new Set(
  wordList(`
academy airbase airport arena ashram auditorium barracks base borough brewery building cathedral
chapel clinic college courthouse estates expressway colliery constituency counties county dam
distillery festival hospital hotel infirmary jail medal monastery mosque museum neighborhood
neighbourhood oilfield peninsula prison prize province racecourse refinery reservoir school shipyard
shrine smelter stadium suburb synagogue telescope temple theater theatre trophy university village
volcano boot handbag jean lymphoma perfume shirt shoe syndrome`),
);

/** Ships, films and horses have people's names: "the ferry Ada Byron". */
export const CALLED_SO: ReadonlySet<string> = new Set(
  wordList(`
album boat brand carrier colt craft cruiser destroyer ferry filly film foundation freighter frigate
galleon gelding hotel instituto label liceo lifeboat liner locomotive lycee m-v m/v mare movie
musical novel opera pub racehorse restaurant rover schooner ship sitcom sloop spacecraft steamer
submarine superyacht tanker trawler tug tugboat vessel warship yacht`),
);

/** What has a name of its own and is several people: "a gang called Grey Heron", "the collective Grey Heron". */
export const GROUPS: ReadonlySet<string> = new Set(
  wordList(`
band cell clan collective crew duo faction gang group militia outfit posse sect squad syndicate trio
troupe`),
);

/** "a spaniel named Gerald", "a cat called Tom" */
export const ANIMALS: ReadonlySet<string> = new Set(
  wordList(`
bear bull bulldog camel cat chimpanzee cockapoo cow crocodile dog dolphin donkey elephant gorilla
hamster horse kitten labrador lion llama parrot penguin pig pony puppy rabbit rottweiler shark
spaniel storm terrier tiger tortoise typhoon whale`),
);
