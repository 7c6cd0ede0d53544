/** Signs and short names of money, by the noun that they stand for. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['₱', 'peso'],
  ['p', 'peso'],
  ['₦', 'naira'],
  ['¢', 'cedi'],
  ['₵', 'cedi'],
  ['ghs', 'cedi'],
  ['rs', 'rupee'],
  ['usd', 'dollar'],
  ['gbp', 'pound'],
  ['eur', 'euro'],
  ['sek', 'krona'],
  ['nok', 'krone'],
  ['dkk', 'krone'],
  ['chf', 'franc'],
  ['dlr', 'dollar'],
  ['kronor', 'krona'],
  ['kroner', 'krone'],
]);

/** Names of money, as one of it is called. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  `dollar dlr pound pence euro yen yuan rand franc mark guilder schilling rouble ruble rupee rupiah ringgit
  krona krone kronor kroner crown peso peseta escudo lira drachma zloty forint koruna shekel shilling riyal
  rial dirham dinar naira guinea baht dong markka hryvnia cedi taka`.split(/\s+/),
);

/** Words that multiply the number before them, the short ones of a headline among them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['k', 1_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['mln', 1_000_000],
  ['bn', 1_000_000_000],
  ['bln', 1_000_000_000],
  ['tn', 1_000_000_000_000],
]);
