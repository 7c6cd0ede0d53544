import type { Doc } from '../model/doc.ts';
import type { Entities } from '../model/entity.ts';
import type { Quote, QuoteSpan } from '../model/quote.ts';
import { findCues, type Cue } from './attribution/cues.ts';
import { carryBack, creditEchoes } from './attribution/afterthoughts.ts';
import { buildFrames, type Frame } from './attribution/frames.ts';
import { toScene } from './attribution/scene.ts';
import { creditQuote, type Credited } from './attribution/credit-quote.ts';
import { toResolver, type Speaker } from './attribution/resolve.ts';

/** The quotes of an article: kind, who says it, by which words, in which medium, through whom. */
export function attributeQuotes(
  doc: Doc,
  spans: readonly QuoteSpan[],
  entities: Entities,
): readonly Quote[] {
  if (spans.length === 0) return [];
  const scene = toScene(doc, entities);
  const { resolve } = toResolver(scene, spans);
  const frames = buildFrames(doc, spans);
  const cuesOf = memo((frame: Frame) => findCues(scene, frame));
  const spoken: Speaker[] = [];
  const credited: Credited[] = [];
  frames.forEach((frame, index) => {
    const follower = frames[index + 1];
    const next =
      follower?.paragraph === frame.paragraph
        ? { frame: follower, cues: cuesOf(follower) }
        : undefined;
    frame.items.forEach((item, at) => {
      if (item.quote < 0) return;
      const setting = { scene, frame, cues: cuesOf(frame), at, next };
      const quote = creditQuote(setting, {
        resolve,
        spoken,
        last: credited.at(-1),
        before: frames[index - 1],
      });
      credited.push(quote);
      if (quote.speaker !== undefined) spoken.push(quote.speaker);
    });
  });
  return creditEchoes(doc.text, carryBack(doc.text, credited)).map(({ quote }) => quote);
}

function memo(find: (frame: Frame) => readonly Cue[]): (frame: Frame) => readonly Cue[] {
  const found = new Map<Frame, readonly Cue[]>();
  return (frame) => {
    const cues = found.get(frame) ?? find(frame);
    found.set(frame, cues);
    return cues;
  };
}
