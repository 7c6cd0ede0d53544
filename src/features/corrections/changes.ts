import type { Anchor, Change, Speaker } from '../../core/model/correction.ts';
import type { SpanRef } from '../../core/model/span.ts';
import type { Story } from '../../core/model/story.ts';
import { anchorAt, anchorOfEvent, anchorsAt } from '../../load/anchors.ts';
import type { SpeakerChoice } from './SpeakerForm.tsx';

function eventOf(story: Story, id: string): Anchor | undefined {
  const event = story.events.find((each) => each.id === id);
  return event && anchorOfEvent(story, event);
}

function namingOf(story: Story, id: string): Anchor | undefined {
  const all = [...story.people, ...story.organisations, ...story.outlets];
  const [place] = all.find((each) => each.id === id)?.mentions ?? [];
  return place && anchorAt(story, place);
}

function speakerOf(story: Story, speaker: SpeakerChoice): Speaker | undefined {
  if (speaker.kind !== 'known') return speaker;
  const mention = namingOf(story, speaker.id);
  return mention && { kind: 'mention', mention };
}

/** What the screen calls by ids, as a log writes it down; undefined for ids that are not there. */
export const changesIn = (story: Story) => ({
  date: (id: string, edtf: string): Change | undefined => {
    const event = eventOf(story, id);
    return event && { kind: 'event-date', event, edtf };
  },
  merge: (id: string, other: string): Change | undefined => {
    const [event, into] = [eventOf(story, other), eventOf(story, id)];
    return event && into && { kind: 'event-merge', event, into };
  },
  reject: (id: string): Change | undefined => {
    const event = eventOf(story, id);
    return event && { kind: 'event-reject', event };
  },
  split: (places: readonly SpanRef[]): Change => ({
    kind: 'event-split',
    tellings: anchorsAt(story, places),
  }),
  add: (place: SpanRef, edtf: string | null): Change | undefined => {
    const telling = anchorAt(story, place);
    return telling && { kind: 'event-add', telling, edtf };
  },
  speaker: (id: string, choice: SpeakerChoice): Change | undefined => {
    const place = story.quotes.find((each) => each.id === id);
    const quote = place && anchorAt(story, place);
    const speaker = speakerOf(story, choice);
    return quote && speaker && { kind: 'quote-speaker', quote, speaker };
  },
  mergePeople: (id: string, other: string): Change | undefined => {
    const [person, into] = [namingOf(story, other), namingOf(story, id)];
    return person && into && { kind: 'person-merge', person, into };
  },
  splitPerson: (places: readonly SpanRef[]): Change => ({
    kind: 'person-split',
    mentions: anchorsAt(story, places),
  }),
});
