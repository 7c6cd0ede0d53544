const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What a person has in news text and a firm or place has not: "Hale’s widow". Lower case. */
export const OWNED_BY_PEOPLE: ReadonlySet<string> = words(`
  aide aides ally allies arms autobiography body boyfriend career childhood corner coffin comments
  confession conviction coach cross death deputy desk diary effort eyes face father fate feet
  fiance fiancee footsteps friend friends funeral girlfriend goal hair hand handling hands hat-trick
  head header heart heir home household husband injury legacy life lawyer lawyers letter letters
  lieutenant lips lover manager memoir memoirs memory mistress mood mother murder name neck nephew
  novel novels oeuvre office opener own parents pass penalty plea poem poems portrait predecessor
  regime remarks resignation right-hand role reign sentence shot shoulder signature smile solicitor
  speech spokesman spokesperson spokeswoman strike strikes successor supporters testimony tenure
  theory tomb tweet tweets verse victims voice wedding widow wife works`);

/** What a firm has and a person seldom: "Hale’s shares". Lower case. */
export const OWNED_BY_FIRMS: ReadonlySet<string> = words(`
  board brand ceo chairman chief customers employees executives factory factories headquarters
  operations parent products profit profits revenue sales shareholders shares staff stock stores
  subsidiary users website workers`);
