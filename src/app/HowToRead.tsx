import { Verbatim } from '../ui/Verbatim.tsx';
import styles from './HowToRead.module.css';

/** What the signs on the page mean. */
export function HowToRead(): React.JSX.Element {
  return (
    <ul className={styles['signs']}>
      <li>
        Words set like <Verbatim>this</Verbatim> are an article’s own, letter for letter; all else
        is ours.
      </li>
      <li>
        A dot on the timeline is a day, a soft bar a month, a season or a date that is only about
        right. Each row is an outlet; where it has nothing, the outlet is silent.
      </li>
      <li>
        “Stated” dates stand in the words, “inferred” ones are worked out; choose an event to see
        from which words.
      </li>
      <li>
        “Differs” says that accounts are not the same. Which one is right, Sourceline does not say.
      </li>
      <li>Your articles stay in this browser.</li>
    </ul>
  );
}
