import { wordList } from './word-list.ts';
/** Last words of newspapers' names that hardly anything else ends with. Lower case. */
export const STRONG_OUTLET_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  times post herald gazette bugle clarion gleaner picayune tribune chronicle courier examiner dispatch inquirer enquirer telegraph
  guardian daily weekly sentinel argus bulletin newspaper observer journal advertiser mercury zeitung
  news-press sun-times free-press star-news press-telegram nachrichten tageblatt anzeiger kurier
  zeitschrift shimbun ilbo sinmun patrika newswire`),
);

/** Last words that other names end with as well: only with a sign that it reports. Lower case. */
export const WEAK_OUTLET_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  news press mail star standard echo express record review sun world today monitor ledger independent
  mirror advocate citizen wire tv radio fm magazine globe register reporter leader eagle banner
  beacon call register republic republican democrat democrat-gazette voice digest spectator
  broadcasting channel network online agency blog insider informer intelligencer messenger pioneer
  recorder nation statesman crier packet crimson bee newsradio newschannel`),
);

/** Endings of newspapers' names in Germany and the north, and two such names joined: "Nordkurier", "Courier-Post". */
export const isMastheadWord = (key: string): boolean =>
  /\p{L}{3}(?:kurier|blatt|zeitung|anzeiger|tidende|bladet|bla[dð]i[dð]|posten|avisen|rundschau)$/u.test(
    key,
  ) || isTwinName(key);

/** "Herald-Citizen", "Post-Gazette": two newspapers that became one. */
export function isTwinName(key: string): boolean {
  const [one = '', two = '', ...more] = key.split('-');
  return more.length === 0 && isOutletNoun(one) && isOutletNoun(two);
}

/** A word that outlets' names end with. */
export const isOutletNoun = (key: string): boolean =>
  STRONG_OUTLET_NOUNS.has(key) || WEAK_OUTLET_NOUNS.has(key);

/** What an outlet is called right before its name, in small letters. */
export const PRESS_NOUNS: ReadonlySet<string> = new Set(
  wordList(
    `newspaper daily tabloid broadsheet weekly magazine broadcaster newsmagazine newsweekly journal`,
  ),
);

/** As much, with a word before it that says what kind: "radio station", "news site". */
export const PRESS_KINDS: ReadonlySet<string> = new Set(
  wordList(
    `station channel agency site website portal network outlet blog podcast paper television`,
  ),
);

/** Capitalised names that end like an outlet and are none. Lower case. */
export const NOT_OUTLETS: ReadonlySet<string> = new Set(
  wordList(`
  royal_mail google_news apple_news facebook_news good_news bad_news fake_news breaking_news latest_news
  oxford_university_press cambridge_university_press university_press harvard_university_press
  trading_post command_post outpost last_post canada_post australia_post royal_post
  general_post modern_times hard_times new_times old_times guardian_angel coast_guardian
  north_star pole_star rising_star red_star pop_star rock_star film_star movie_star
  free_press world_press associated_press_corps web_services best_news business_journal
  third_world new_world old_world first_world disney_world sea_world real_world arab_world
  western_world muslim_world world_record guinness_world small_world public_radio state_tv cable_tv
  american_express orient_express polar_express federal_express national_express house_press
  gold_standard double_standard midnight_express captain's_log daily_news_service
  email_mail e-mail junk_mail first_class_mail white_house_press trump_news today_news weather_channel
  gas_news smart_tv apple_tv google_tv android_tv fire_tv cartoon_network social_network
  television_network news_network news_channel discovery_channel history_channel english_channel
  suez_channel bristol_channel police_report annual_report status_report minority_report
  security_review judicial_review case_review policy_review final_review spending_review
  law_review strategic_review party_leader house_leader majority_leader minority_leader senate_leader
  opposition_leader cheer_leader team_leader world_leader market_leader labour_leader bald_eagle
  senior_citizen comments_online read_online shop_online war_reporter law_reporter`),
);
