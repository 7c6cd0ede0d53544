const rows = <M extends string>(list: string, medium: M): readonly (readonly [string, M])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, medium]);

/** Words near a quotation that tell in which medium it was said; lower case. */
export const MEDIUM_WORDS: ReadonlyMap<string, 'email' | 'statement' | 'tweet' | 'interview'> =
  new Map([
    ...rows('email emails emailed emailing e-mail e-mails e-mailed e-mailing', 'email'),
    ...rows('tweet tweets tweeted tweeting retweeted twitter x.com bluesky mastodon', 'tweet'),
    ...rows('statement statements communique communiqué', 'statement'),
    ...rows('interview interviews interviewed interviewer podcast', 'interview'),
  ]);

/** Nouns that tell the channel only where they are the place of the words: "wrote in a letter". */
export const CHANNEL_NOUNS: ReadonlyMap<
  string,
  'letter' | 'filing' | 'diary' | 'memo' | 'post' | 'phone' | 'press conference'
> = new Map([
  ...rows('letter letters', 'letter'),
  ...rows('lawsuit affidavit indictment filing filings deposition papers', 'filing'),
  ...rows('diary diaries journal', 'diary'),
  ...rows('memo memos memorandum', 'memo'),
  ...rows('facebook instagram linkedin tiktok reddit youtube blog post weibo telegram', 'post'),
  ...rows('phone telephone', 'phone'),
  ...rows('conference briefing', 'press conference'),
]);

/** Verbs after which "by the Times" names whoever saw, received or first reported the words. */
export const SEEN_BY: ReadonlySet<string> = new Set(
  'seen obtained reviewed viewed read reported published quoted received cited carried'.split(' '),
);

/** Verbs with which an outlet reports what others said. */
export const OUTLET_REPORTS: ReadonlySet<string> = new Set(
  'reported reports revealed reveals learned learnt disclosed published quoted cited'.split(' '),
);

/** Writings that appear in an outlet: "an article in the Times". */
export const PUBLISHED_WORKS: ReadonlySet<string> = new Set(
  'wrote writes writing written article op-ed column essay piece letter editorial published'.split(
    ' ',
  ),
);
