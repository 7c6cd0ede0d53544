import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStory } from '../testing/arbitrary-story.ts';
import { STORY_SCHEMA } from '../testing/story-schema.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { writeStoryJson } from './story-json.ts';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(STORY_SCHEMA);

test('it is what the description of the exchange format says', () => {
  const written: unknown = JSON.parse(writeStoryJson(takenWhole()).text);
  validate(written);
  expect(validate.errors).toBeNull();
});

test('the schema can fail', () => {
  const { story } = takenWhole();
  expect(validate({ ...story, events: [{ ...story.events[0], precision: 'hour' }] })).toBe(false);
  expect(validate({ ...story, quotes: undefined })).toBe(false);
});

test('what is read back is what was written, and fits the schema', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const read: unknown = JSON.parse(writeStoryJson(takenWhole(story)).text);
      expect(read).toEqual(story);
      validate(read);
      expect(validate.errors).toBeNull();
    }),
  );
});
