/** What is counted, by the words that say so whatever the noun. */
export interface Toll {
  /** What tells that it is nobody, and that it is somebody with no number; absent where nobody asks. */
  readonly asked?: Asked;
  /** At the beginning of the words looked at. */
  readonly begins: RegExp;
  /** Anywhere in a sentence. */
  readonly has: RegExp;
  /** Whether it stands behind its number only: "thieves grab six" are no six. */
  readonly isNoun?: boolean;
}

interface Asked {
  readonly nobody: RegExp;
  readonly somebody: RegExp;
}

const tollOf = (words: string, asked?: Asked): Toll => ({
  ...(asked && { asked }),
  begins: new RegExp(String.raw`^(?:${words})(?: |$)`, 'u'),
  has: new RegExp(String.raw`\b(?:${words}|casualties|loss of life)\b`, 'iu'),
});

/** "No one was hurt", "without injuries": a toll of nobody; "no one else was hurt" is none. */
const nobody = (words: string): RegExp =>
  new RegExp(
    String.raw`\b(?:no ?one|nobody|none|no(?! one)|without)(?! (?:else|other|others|serious|major|further|more)\b)(?: \p{L}+){0,3}? (?:${words})\b`,
    'giu',
  );

const DEATH: Asked = {
  nobody: nobody('died|dead|deaths?|killed|fatalities|casualties|loss of life'),
  somebody:
    /\b(?:(?:was|were|been|being) (?:\p{L}{2,12}ly )?killed|(?<!\b(?:who|which|that) )(?:died|dies))\b/giu,
};

const HURT: Asked = {
  nobody: nobody('hurt|injured|injuries|wounded|casualties'),
  somebody:
    /\b(?:was|were|been|being) (?:\p{L}{2,12}ly )?(?:hurt|injured|wounded|hospitali[sz]ed|taken to hospital|cut by (?:\p{L}+ )?glass)\b|\b(?:treated|medicated) for (?:\p{L}+ ){0,3}?(?:injury|injuries|cuts?|burns?|wounds?|shock|smoke)\b|\b(?:broken|broke (?:an?|his|her)|fractured) (?:wrist|leg|arm|rib|ankle|nose|collarbone|shoulder)\b/giu,
};

/** What a story counts of those whom it is about. */
export const TOLLS: readonly Toll[] = [
  tollOf(
    'dead|deaths?|died|dies|drown(?:s|ed|ing)|killed|kills?|killing|lives|fatalities|bodies|toll',
    DEATH,
  ),
  tollOf(
    '(?:badly|seriously|severely|critically) (?:injured|hurt|ill)|(?:serious|severe|critical) (?:injuries|condition)',
  ),
  tollOf(
    'injured|injures|injuring|injuries|wounded|wounding|hurt|hospitali[sz]ed|(?:in|to) (?:an? |the )?hospitals?|treated for',
    HURT,
  ),
  tollOf('sickened|infected'),
  tollOf('arrested|arrests?|detained|detains?|rounded up'),
  tollOf('missing|unaccounted for'),
  tollOf('evacuated|evacuating|displaced|homeless|moved out'),
  tollOf('trapped|entombed|buried|stranded'),
  tollOf(
    'rescued|saved|pulled|plucked|airlifted|survivors?|survived|alive|(?:brought|carried|flown) (?:down|out|off|ashore)',
  ),
  {
    ...tollOf(
      String.raw`(?:masked|armed|hooded) (?:men|robbers|raiders)|(?:men|people) in (?:\p{L}+ )?(?:black|masks|balaclavas|overalls|uniforms?)|perpetrators|thieves|robbers|raiders|burglars|intruders|gunmen|attackers|assailants`,
    ),
    isNoun: true,
  },
  tollOf(
    'ha(?:ve|d|s) sued(?: the| its| over| for|$)|(?:are|is|were|was) suing|plaintiffs|claimants|on behalf of',
  ),
  tollOf('aboard|on board|on the (?:plane|jet|flight|aircraft|airliner|ferry)'),
  tollOf(
    String.raw`laid off|lays? off|laying off|let go|redundant|redundancies|layoffs|los(?:es?|t|ing) their jobs|(?:jobs|positions|posts) (?:cut|lost|gone|axed)|(?:cuts?|cutting|axed?|axing|shed|shedding|eliminated?) \S+ (?:\S+ )?(?:jobs|positions|posts)`,
  ),
];
