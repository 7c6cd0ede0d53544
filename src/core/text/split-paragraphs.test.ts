import { describe, expect, test } from 'vitest';
import { splitParagraphs } from './split-paragraphs.ts';

/** A "/" stands where the lines of one paragraph meet. */
const joined = (text: string): readonly string[] =>
  splitParagraphs(text).map(({ start, end }) => text.slice(start, end).replaceAll(/\n\s*/gu, '/'));

const WRAPPED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an indent begins a paragraph, however few its lines',
    `TANKER SINKS OFF COAST
    OSLO, Feb 26 - A Liberian-registered tanker sank in heavy
seas off northern Norway early today, the coast guard said.
    Its 24 crew were lifted off by helicopter last night.
    "It is bad."
 REUTER`,
    [
      'TANKER SINKS OFF COAST',
      'OSLO, Feb 26 - A Liberian-registered tanker sank in heavy/seas off northern Norway early today, the coast guard said.',
      'Its 24 crew were lifted off by helicopter last night.',
      '"It is bad."',
      'REUTER',
    ],
  ],
  [
    'without an indent a line that had room for more ends one',
    `FERRY OWNER SAYS DOORS WERE OPEN
DOVER, March 9 - The owners of a ferry which capsized with
the loss of 134 lives said on Monday that its doors were
open when it sailed.
An inquiry will begin soon.
Divers searched the wreck on Sunday night and found no more
survivors.`,
    [
      'FERRY OWNER SAYS DOORS WERE OPEN',
      'DOVER, March 9 - The owners of a ferry which capsized with/the loss of 134 lives said on Monday that its doors were/open when it sailed.',
      'An inquiry will begin soon.',
      'Divers searched the wreck on Sunday night and found no more/survivors.',
    ],
  ],
  [
    'an indent of all lines begins none',
    `  DOVER, March 9 - The owners of a ferry which capsized with
  the loss of 134 lives said on Monday that its doors were
  open when it sailed from the harbour on Friday night.
  Divers searched the wreck on Sunday night and found no more
  survivors.`,
    [
      'DOVER, March 9 - The owners of a ferry which capsized with/the loss of 134 lives said on Monday that its doors were/open when it sailed from the harbour on Friday night./Divers searched the wreck on Sunday night and found no more/survivors.',
    ],
  ],
];

const WHOLE: readonly (readonly [string, string])[] = [
  [
    'a title set twice',
    `Council shuts bridge after a crack is found
Council shuts bridge after a crack is found
By Ann Lee`,
  ],
  [
    'a byline in small letters',
    `Harbour wall gives way in the storm of Tuesday night
by Ines Okafor
A harbour wall gave way on the north coast during the storm on Tuesday night, and two of three piers were lost.
No one was hurt.`,
  ],
  [
    'long lines beside one that goes on in small letters',
    `Keeping an eye on the high plateau since 2006
posted by Pete at noon
> It is with a heavy heart that I tender my resignation for the good of the department and of my wife.
> I have worn this uniform twenty-nine years and I never took one nickel that was not mine, not one.
The letter was read aloud on Monday at the meeting of the council, and nobody had anything to say to it.
Two people who work in that building told me last night that she handed the bureau a notebook in May.`,
  ],
  [
    'short paragraphs that end',
    `The captain of the ferry was cleared on Monday.
“We never doubted him,” said the union's lawyer.
The owners said they would study the report.`,
  ],
];

describe('paragraphs', () => {
  test.each(WRAPPED)('%s', (_, text, paragraphs) => {
    expect(joined(text)).toEqual(paragraphs);
  });

  test.each(WHOLE)('every line is one: %s', (_, text) => {
    expect(joined(text)).toEqual(text.split('\n'));
  });
});
