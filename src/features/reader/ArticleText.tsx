import { useEffect, useMemo, useRef, useState } from 'react';
import { overlaps, type Span } from '../../core/model/span.ts';
import type { StoryArticle } from '../../core/model/story.ts';
import { blocksOf, partsOf } from '../../selectors/reader-blocks.ts';
import { marksByBlock, type ReaderMark } from '../../selectors/reader-marks.ts';
import { readerWindow } from '../../selectors/reader-window.ts';
import { Button } from '../../ui/Button.tsx';
import { Furniture } from './Furniture.tsx';
import { ReaderBlockText } from './ReaderBlockText.tsx';
import styles from './ArticleText.module.css';

interface ArticleTextProps {
  readonly article: StoryArticle;
  readonly marks: readonly ReaderMark[];
  /** Inside the text; shown first, in the middle of the panel. An empty one is the beginning. */
  readonly passage: Span;
  readonly onEvent: (event: string) => void;
}

/** The text of an article in its paragraphs; of a very long one, the part around the passage. */
export function ArticleText(props: ArticleTextProps): React.JSX.Element {
  const { article, passage } = props;
  const [steps, setSteps] = useState({ before: 0, after: 0 });
  const top = useRef<HTMLDivElement>(null);
  const { start, end } = readerWindow(article.text, passage, steps);
  // Not a layout effect: the panel around it opens in one, and a closed panel does not scroll.
  useEffect(() => {
    const words = top.current?.querySelector('[data-passage]');
    if (words) words.scrollIntoView({ block: 'center', behavior: 'instant' });
    else top.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, []);
  return (
    <div ref={top} className={styles['text']}>
      {start > 0 && (
        <Button onClick={() => setSteps({ ...steps, before: steps.before + 1 })}>
          Show more of what comes before
        </Button>
      )}
      <Parts {...props} start={start} end={end} />
      {end < article.text.length && (
        <Button onClick={() => setSteps({ ...steps, after: steps.after + 1 })}>
          Show more of what comes after
        </Button>
      )}
    </div>
  );
}

function Parts({
  article,
  marks,
  passage,
  onEvent,
  start,
  end,
}: ArticleTextProps & Span): React.JSX.Element {
  const { text } = article;
  const blocks = useMemo(() => blocksOf(article, { start, end }), [article, start, end]);
  const marksIn = useMemo(() => marksByBlock(blocks, marks), [blocks, marks]);
  return (
    <>
      {partsOf(text, blocks).map((part) => {
        const own = part.kind === 'paragraph' ? [part.block] : part.blocks;
        const set = own.map((block) => (
          <ReaderBlockText
            key={block.start}
            text={text}
            block={block}
            marks={marksIn.get(block) ?? []}
            passage={passage}
            onEvent={onEvent}
          />
        ));
        if (part.kind === 'paragraph') return set;
        const open = own.some((block) => overlaps(block, passage));
        return (
          <Furniture key={own[0]?.start} lines={part.lines} open={open}>
            {set}
          </Furniture>
        );
      })}
    </>
  );
}
