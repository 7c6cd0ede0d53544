import type { Doc } from '../model/doc.ts';
import type { Entities } from '../model/entity.ts';
import type { Quote, QuoteSpan } from '../model/quote.ts';
import { carryBack, creditEchoes } from './attribution/afterthoughts.ts';
import type { Speaker } from './attribution/antecedent.ts';
import { creditQuote } from './attribution/credit-quote.ts';
import type { Credited } from './attribution/credited.ts';
import { findCues, type Cue } from './attribution/cues.ts';
import { toFrames, type Frame } from './attribution/frames.ts';
import { toResolve } from './attribution/resolve.ts';
import { toScene } from './attribution/scene.ts';

/**
 * The quotes of an article: kind, who says it, by which words, in which medium, through whom. `own`
 * is the outlet whose article it is.
 */
export function attributeQuotes(
  doc: Doc,
  spans: readonly QuoteSpan[],
  entities: Entities,
  own: string | null = null,
): readonly Quote[] {
  if (spans.length === 0) return [];
  const scene = toScene(doc, entities, own);
  const frames = toFrames(doc, spans);
  const resolve = toResolve(scene, frames, spans);
  const cuesOf = memo((frame: Frame) => findCues(scene, frame));
  const spoken: Speaker[] = [];
  const credited: Credited[] = [];
  let last: Credited | undefined;
  const credit = (frame: Frame): void => {
    const follower = frames.of(frame.slot)[frame.index + 1];
    const next = follower && { frame: follower, cues: () => cuesOf(follower) };
    frame.items.forEach(({ quote: index }, at) => {
      if (index < 0) return;
      const setting = { scene, frame, cues: cuesOf(frame), at, next };
      const quote = creditQuote(setting, {
        resolve,
        spoken,
        last,
        before: frames.before,
        of: frames.of,
      });
      if (quote.quote.kind === 'direct') last = quote;
      credited.push(quote);
      if (quote.speaker !== undefined) spoken.push(quote.speaker);
    });
  };
  for (const slot of frames.quoting) frames.of(slot).forEach(credit);
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
