const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(', ').map((pair) => {
      const [word = '', action = ''] = pair.split(' ');
      return [word, action];
    }),
  );

/** Verb -> word near it -> the action that both name: "find … guilty" is "convict". */
export const VERB_IDIOMS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['admit', pairs('hospital hospitalise')],
  ['airlift', pairs('hospital hospitalise')],
  ['appear', pairs('court try, magistrates try, judge try, dock try')],
  [
    'axe',
    pairs(
      'jobs layoff, show cancel, series cancel, plan cancel, plans cancel, service cancel, services cancel, route cancel, routes cancel, flights cancel, project cancel',
    ),
  ],
  [
    'beat',
    pairs('death kill, unconscious attack, bat attack, baton attack, batons attack, sticks attack'),
  ],
  ['bleed', pairs('death die')],
  ['blow', pairs('whistle reveal')],
  [
    'break',
    pairs(
      'leg injure, arm injure, pelvis injure, silence speak, news report, story report, law violate, rules violate, ground build, bone injure, ribs injure, wrist injure, ankle injure, nose injure, neck injure',
    ),
  ],
  [
    'bring',
    pairs(
      'alive rescue, safety rescue, charges charge, lawsuit sue, suit sue, action sue, halt end, end end, justice try',
    ),
  ],
  ['burn', pairs('death kill')],
  ['burst', pairs('banks flood, flames burn')],
  ['call', pairs('halt end, strike walkout')],
  ['carry', pairs('story report, article report')],
  ['cast', pairs('vote vote, votes vote, ballot vote, ballots vote')],
  ['catch', pairs('fire burn')],
  ['cease', pairs('operations close, trading close, publication close')],
  ['charge', pairs('fee bill, fees bill, interest bill')],
  ['choke', pairs('death die')],
  ['claim', pairs('life kill, lives kill, responsibility claim-credit, credit claim-credit')],
  [
    'clear',
    pairs(
      'charges acquit, wrongdoing acquit, blame acquit, murder acquit, manslaughter acquit, fraud acquit, rape acquit, assault acquit, counts acquit, name acquit',
    ),
  ],
  ['clinch', pairs('deal agree, title win')],
  ['come', pairs('force begin, effect begin, blows clash, light reveal, halt end, end end')],
  ['confirm', pairs('dead die')],
  ['crush', pairs('death kill')],
  ['cut', pairs('jobs layoff, ties end, staff layoff, workforce layoff')],
  ['declare', pairs('dead die, bankruptcy bankrupt')],
  ['discharge', pairs('hospital release, weapon shoot, gun shoot')],
  [
    'drop',
    pairs(
      'charges acquit, case acquit, lawsuit settle, suit settle, plan cancel, plans cancel, bid cancel, bomb attack, bombs attack',
    ),
  ],
  ['erupt', pairs('flames burn')],
  ['expel', pairs('diplomat deport, diplomats deport, ambassador deport')],
  ['express', pairs('regret apologise, concern warn, outrage condemn')],
  ['face', pairs('charges charge')],
  ['fall', pairs('ill infect, death die')],
  ['ferry', pairs('hospital hospitalise')],
  [
    'file',
    pairs(
      'bankruptcy bankrupt, suit sue, lawsuit sue, charges charge, appeal appeal, complaint sue, action sue, petition sue',
    ),
  ],
  ['find', pairs('guilty convict, liable convict, dead die, alive rescue')],
  [
    'fire',
    pairs(
      'shot shoot, shots shoot, gun shoot, rifle shoot, bullets shoot, rounds shoot, into shoot, missile attack, missiles attack, rocket attack, rockets attack, gas attack',
    ),
  ],
  ['fly', pairs('hospital hospitalise, mountain crash, mountainside crash')],
  ['freeze', pairs('death die')],
  [
    'get',
    pairs(
      'sacked dismiss, fired dismiss, boot dismiss, sack dismiss, married marry, killed kill, arrested arrest',
    ),
  ],
  [
    'give',
    pairs(
      'birth born, evidence testify, jail sentence, prison sentence, notice dismiss, boot dismiss, sack dismiss, green-light pass, go-ahead pass, approval pass, permission pass, nod pass, interview interview, statement state, speech speak, testimony testify, himself surrender, herself surrender, themselves surrender',
    ),
  ],
  [
    'go',
    pairs(
      'free release, trial try, missing disappear, bankrupt bankrupt, strike walkout, dark outage, offline outage, prison sentence, jail sentence, sale sell, administration bankrupt, receivership bankrupt, liquidation bankrupt, bust bankrupt, flames burn, public reveal',
    ),
  ],
  ['grant', pairs('bail release, permission pass, approval pass')],
  ['hammer', pairs('out agree')],
  [
    'hand',
    pairs(
      'resignation resign, notice resign, over deliver, himself surrender, herself surrender, themselves surrender, term sentence, sentence sentence, fine fine',
    ),
  ],
  ['haul', pairs('court try, jail arrest, lockup arrest, custody arrest, off arrest')],
  [
    'hold',
    pairs('custody arrest, hostage kidnap, funeral bury, vigil commemorate, silence commemorate'),
  ],
  ['hurl', pairs('at attack')],
  ['issue', pairs('apology apologise, denial deny')],
  ['jump', pairs('death die')],
  [
    'lay',
    pairs('blame accuse, wreath commemorate, wreaths commemorate, flowers commemorate, rest bury'),
  ],
  ['lead', pairs('dock sentence, handcuffs arrest')],
  [
    'leave',
    pairs(
      'office resign, job resign, jobs walkout, post resign, company resign, firm resign, board resign, role resign, position resign, government resign, cabinet resign, party resign, club resign, agency resign, dead kill, injured injure, wounded injure, hurt injure, homeless displace, stranded trap, behind leave-behind',
    ),
  ],
  [
    'lift',
    pairs(
      'ban rescind, restrictions rescind, sanctions rescind, curfew rescind, order rescind, embargo rescind, suspension rescind, title win, trophy win, cup win',
    ),
  ],
  ['lob', pairs('at attack')],
  ['lodge', pairs('appeal appeal')],
  [
    'lose',
    pairs('job dismiss, life die, lives die, jobs layoff, seat lose, power outage, battle die'),
  ],
  ['meet', pairs('death die')],
  [
    'name',
    pairs(
      'after call, victim identify, victims identify, suspect identify, suspects identify, dead identify',
    ),
  ],
  ['offer', pairs('apology apologise, resignation resign')],
  ['pass', pairs('law pass, bill pass')],
  ['pay', pairs('tribute praise, respects commemorate')],
  ['pelt', pairs('with attack')],
  ['place', pairs('leave suspend')],
  ['plunge', pairs('death die')],
  ['press', pairs('charges charge')],
  ['pronounce', pairs('dead die')],
  [
    'pull',
    pairs(
      'alive rescue, rubble rescue, safety rescue, plug cancel, down demolish, show cancel, series cancel, episode cancel, advert cancel, ads cancel, gun threaten, knife threaten',
    ),
  ],
  [
    'put',
    pairs(
      'trial try, leave suspend, end end, sale sell, ice delay, hold delay, death execute, rest bury',
    ),
  ],
  ['raise', pairs('alarm warn, concerns warn, concern warn')],
  [
    'reach',
    pairs(
      'deal agree, agreement agree, settlement settle, verdict convict, compromise agree, accord agree, truce agree, terms agree',
    ),
  ],
  [
    'release',
    pairs(
      'duty suspend, duties suspend, statement state, figures report, data report, report report, results report, documents report, video report, footage report, names identify, album launch',
    ),
  ],
  ['relieve', pairs('duties dismiss, command dismiss, post dismiss')],
  ['remand', pairs('custody arrest')],
  ['remove', pairs('post dismiss, office dismiss, job dismiss, duties dismiss, position dismiss')],
  [
    'return',
    pairs(
      'verdict convict, fire shoot, call decline, calls decline, message decline, messages decline',
    ),
  ],
  ['run', pairs('story report, article report, aground crash')],
  ['rush', pairs('hospital hospitalise')],
  ['say', pairs('sorry apologise')],
  ['seal', pairs('deal agree')],
  ['seize', pairs('power overthrow, control occupy')],
  [
    'send',
    pairs('prison sentence, jail sentence, hospital hospitalise, home suspend, off send-off'),
  ],
  ['serve', pairs('warrant search')],
  ['set', pairs('free release, fire burn, sail set-off, off set-off, alight burn, ablaze burn')],
  ['shake', pairs('hands agree')],
  ['shed', pairs('jobs layoff')],
  ['shoot', pairs('dead kill')],
  ['show', pairs('door dismiss')],
  ['sign', pairs('deal agree, agreement agree, accord agree, pact agree, treaty agree')],
  [
    'slash',
    pairs(
      'prices cut, costs cut, jobs layoff, budget cut, spending cut, rates cut, workforce layoff',
    ),
  ],
  ['sound', pairs('alarm warn')],
  ['stab', pairs('dead kill, death kill')],
  ['stand', pairs('trial try')],
  ['starve', pairs('death die')],
  ['step', pairs('down resign, aside resign')],
  ['stop', pairs('work walkout')],
  ['storm', pairs('out walkout')],
  ['strike', pairs('deal agree, agreement agree')],
  ['submit', pairs('resignation resign')],
  [
    'take',
    pairs(
      'charge appoint, custody arrest, hostage kidnap, office appoint, oath appoint, helm appoint, reins appoint, effect begin, court sue, stand testify, leave suspend, life kill, lives kill, streets protest, responsibility claim-credit, credit claim-credit, vows marry',
    ),
  ],
  ['take-off', pairs('from depart')],
  ['take-over', pairs('as appoint, from replace')],
  ['tender', pairs('resignation resign')],
  ['test', pairs('positive diagnose')],
  [
    'throw',
    pairs(
      'pan attack, pot attack, bottle attack, chair attack, shoe attack, acid attack, bottles attack, stones attack, rocks attack, bricks attack, eggs attack, punch attack, punches attack, jail sentence, prison sentence, towel resign',
    ),
  ],
  ['trample', pairs('death kill')],
  ['transport', pairs('hospital hospitalise')],
  ['turn', pairs('badge resign, himself surrender, herself surrender, themselves surrender')],
  ['voice', pairs('concern warn, concerns warn')],
  ['walk', pairs('free release, out resign, off walkout, job walkout, jobs walkout')],
  ['win', pairs('approval pass, backing pass, election elect, seat elect, award award')],
  ['wind', pairs('up close, down close')],
]);
