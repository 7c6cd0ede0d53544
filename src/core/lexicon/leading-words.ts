import { wordList } from './word-list.ts';

/**
 * Adjectives that open a sentence right before a name, as the popular press likes: "Furious Hale hit
 * back". Those in -ed and -ing are here only where no verb tells. Lower case.
 */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  adorable ambitious angry anxious apologetic appeals-court bashful beautiful bitter blonde bold brash brave
  bubbly busty busy calm candid careless cash-strapped cautious cheeky cheerful clever coy cruel curvy
  cute daring deadly defiant beleaguered bereaved bespectacled besieged crestfallen disgraced embattled under-fire
  scandal-hit ex-con shamed shell-shocked tattooed desperate devastating devout doomed drunk drunken dying dynamic eager
  eccentric elderly emotional energetic evil famous fearless fearsome feisty fierce flamboyant fit
  flustered fragile frail frantic frustrated fugitive funny furious gallant gay generous gentle glam
  glamorous gorgeous grateful greedy grim grumpy gutsy handsome hapless hard-up heartbroken hefty
  helpless heroic homeless hot-headed humble hungry incoming inconsolable injury-hit injury-prone innocent jealous jobless
  jubilant kind kinky lanky legendary livid lonely loyal lucky luckless mad mighty modest money-mad
  naked naughty nervous newcomer notorious outgoing outspoken out-of-form penniless petite plucky poor popular
  pregnant proud quiet reclusive reckless resolute ruthless sad saucy selfish sensational serial sexy
  shameless shy sick silver-haired single skint skinny slim sly smiling sobering sorry speechless
  steely stubborn stunning stylish sulky sultry superb tall talented talkative tearful teenage tense
  then-captain thrifty thuggish tight-lipped tiny tireless top-seed tough tragic triumphant troubled tubby
  ubiquitous unbeaten unemployed unfit unhappy unheralded unlucky unrepentant unseeded upbeat upset veteran
  versatile vicious victorious vile wealthy weary weepy wheelchair-bound wicked widowed wily young youthful
`),
);
