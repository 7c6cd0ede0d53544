const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(', ').map((pair) => {
      const [word = '', action = ''] = pair.split(' ');
      return [word, action];
    }),
  );

/** Verb -> word near it -> the action that both name: "find … guilty" is "convict". */
export const VERB_IDIOMS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['appear', pairs('court try, magistrates try, judge try, dock try')],
  ['beat', pairs('death kill')],
  ['bring', pairs('alive rescue, safety rescue, charges charge')],
  ['burn', pairs('death kill')],
  ['burst', pairs('banks flood')],
  ['claim', pairs('life kill, lives kill')],
  ['confirm', pairs('dead die')],
  ['cut', pairs('jobs layoff')],
  ['file', pairs('bankruptcy bankrupt, suit sue, lawsuit sue, charges charge, appeal appeal')],
  ['find', pairs('guilty convict, liable convict, dead die, alive rescue')],
  [
    'give',
    pairs(
      'birth born, evidence testify, jail sentence, prison sentence, notice dismiss, boot dismiss, sack dismiss, green-light pass',
    ),
  ],
  [
    'go',
    pairs(
      'free release, trial try, missing disappear, bankrupt bankrupt, strike walkout, dark outage, offline outage, prison sentence, jail sentence, sale sell',
    ),
  ],
  ['hand', pairs('resignation resign, notice resign')],
  ['hold', pairs('custody arrest, hostage kidnap')],
  ['lay', pairs('blame accuse')],
  ['leave', pairs('office resign')],
  ['lodge', pairs('appeal appeal')],
  ['lose', pairs('job dismiss, life die, lives die, jobs layoff, seat lose, power outage')],
  ['place', pairs('leave suspend')],
  ['press', pairs('charges charge')],
  ['pull', pairs('alive rescue, rubble rescue, safety rescue')],
  ['put', pairs('trial try, leave suspend')],
  ['relieve', pairs('duties dismiss, command dismiss, post dismiss')],
  ['remand', pairs('custody arrest')],
  ['remove', pairs('post dismiss, office dismiss, job dismiss, duties dismiss, position dismiss')],
  ['serve', pairs('warrant search')],
  ['set', pairs('free release, fire burn')],
  ['shoot', pairs('dead kill')],
  ['stab', pairs('dead kill, death kill')],
  ['stand', pairs('trial try')],
  ['submit', pairs('resignation resign')],
  [
    'take',
    pairs(
      'charge appoint, custody arrest, hostage kidnap, office appoint, oath appoint, helm appoint, reins appoint, effect begin',
    ),
  ],
  ['tender', pairs('resignation resign')],
  ['take-over', pairs('as appoint, from replace')],
  ['rush', pairs('hospital hospitalise')],
  ['fly', pairs('hospital hospitalise, mountain crash, mountainside crash')],
  ['airlift', pairs('hospital hospitalise')],
  ['ferry', pairs('hospital hospitalise')],
  ['transport', pairs('hospital hospitalise')],
  ['admit', pairs('hospital hospitalise')],
  ['show', pairs('door dismiss')],
  ['shed', pairs('jobs layoff')],
  ['axe', pairs('jobs layoff')],
  ['face', pairs('charges charge')],
  ['send', pairs('prison sentence, jail sentence, hospital hospitalise')],
  ['turn', pairs('badge resign')],
  ['catch', pairs('fire burn')],
  ['cast', pairs('vote vote, votes vote')],
  ['break', pairs('leg injure, arm injure, pelvis injure, silence speak')],
  ['step', pairs('down resign, aside resign')],
  ['fall', pairs('ill infect')],
  ['test', pairs('positive diagnose')],
  ['take-off', pairs('from depart')],
  ['strike', pairs('deal agree, agreement agree')],
  ['reach', pairs('deal agree, agreement agree, settlement settle, verdict convict')],
  ['come', pairs('force begin, effect begin')],
  ['lead', pairs('dock sentence')],
  ['walk', pairs('free release, out resign')],
]);
