import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

type Theme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

const OUTLETS = Array.from({ length: 8 }, (_, i) => `outlet-${i}`);
const GROUNDS = ['paper', 'surface', 'sunken'];
const TEXTS = ['ink', 'ink-soft', 'ink-faint', 'accent', 'differs', 'problem'];

/** [text, ground] pairs that are read in small type. */
const READ: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground] as const)),
  ...['ink', 'ink-soft', 'ink-faint', 'accent'].map((text) => [text, 'accent-wash'] as const),
  ...['ink', 'ink-soft', 'accent', 'differs'].map((text) => [text, 'differs-wash'] as const),
  ...['ink', 'accent', 'problem'].map((text) => [text, 'problem-wash'] as const),
  ...['mark', 'added', 'removed'].flatMap((ground) => [
    ['ink', ground] as const,
    ['ink-soft', ground] as const,
  ]),
  ['on-pressed', 'pressed'],
];

describe.each<Theme>(['light', 'dark'])('%s', (theme) => {
  const linear = (name: string): Rgb => toLinear(TOKENS.get(name)?.[theme] ?? '');
  const contrast = (a: string, b: string): number => contrastOf(linear(a), linear(b));

  test.each(READ)('%s can be read on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...OUTLETS, 'edge'])('%s stands out from every ground', (name) => {
    for (const ground of GROUNDS) expect(contrast(name, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(SIGHT))('outlets differ to %s sight', (kind) => {
    const seen = OUTLETS.map((name) => seenBy(kind, linear(name)));
    const distances = seen.flatMap((a, i) => seen.slice(0, i).map((b) => distance(a, b)));
    expect(Math.min(...distances)).toBeGreaterThan(JUST_TOLD_APART);
  });
});

/** Distance in Oklab (times 100). 2 is just noticeable side by side; small dots need about twice that. */
const JUST_TOLD_APART = 4.5;

/** Linear RGB as seen with a kind of colour blindness: Machado, Oliveira, Fernandes 2009. */
const SIGHT: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function toLinear(hex: string): Rgb {
  const at = (start: number): number => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
}

/** WCAG 2 contrast ratio. */
function contrastOf(a: Rgb, b: Rgb): number {
  const first = luminance(a);
  const second = luminance(b);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const luminance = (rgb: Rgb): number => dot(rgb, [0.2126, 0.7152, 0.0722]);

const dot = (a: Rgb, b: Rgb): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const times = (rows: readonly Rgb[], rgb: Rgb): Rgb => {
  const [x = 0, y = 0, z = 0] = rows.map((row) => dot(row, rgb));
  return [x, y, z];
};

const clip = (value: number): number => Math.min(1, Math.max(0, value));

/** The colour in Oklab, as that kind of sight has it. */
function seenBy(kind: string, rgb: Rgb): Rgb {
  const [r, g, b] = times(SIGHT[kind] ?? [], rgb);
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [clip(r), clip(g), clip(b)],
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

const distance = (a: Rgb, b: Rgb): number =>
  100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
