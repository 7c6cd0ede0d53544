import { wordList } from './word-list.ts';

/** People whom the press names by one word, without introducing them. Lower case. */
export const FAMOUS_NAMES: ReadonlySet<string> = new Set(
  wordList(`
  arafat aristotle assad assange ataturk attlee bach bachelet beethoven bezos biden bismarck blair bolsonaro
  bonaparte brezhnev byron caesar callaghan castro ceausescu chamberlain chavez cheney chirac churchill
  clinton copernicus darwin dickens disraeli djokovic dostoevsky duterte einstein eisenhower erdogan
  federer freud gaddafi galileo gandhi gladstone goebbels goethe gorbachev guevara hemingway hirohito
  hitler hollande honecker hussein ibsen jefferson kafka kant kennedy khamenei khomeini khrushchev kissinger
  kohl kruschev lenin lula luxemburg machiavelli macron mandela mao maradona marx merkel messi michelangelo
  milosevic mitterrand modi mozart mubarak mugabe musk mussolini nadal napoleon nasser navalny nehru
  netanyahu nietzsche nixon obama orban orwell pasolini peron picasso pinochet plato pompidou puccini putin
  qaddafi rabin rasputin reagan rembrandt robespierre ronaldo roosevelt rousseau saddam sadat sarkozy
  schroeder schroder shakespeare snowden socrates stalin sukarno sunak thatcher tito tolstoy trotsky
  truman trump verdi fellini hitchcock kubrick spielberg tarantino beyonce rihanna madonna eminem shakira bono zendaya adele cher bjork pele
  neymar ronaldinho rivaldo romario bebeto cafu zico garrincha voltaire warhol xi yeltsin zelensky zelenskiy zelenskyy zuckerberg`),
);
