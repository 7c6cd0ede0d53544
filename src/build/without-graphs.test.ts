import { expect, test } from 'vitest';
import { cutGraphs } from './without-graphs.ts';

test('what is set on a function for graphs goes, all else stays', () => {
  const library = `function Line() {}
Line.prototype = new Component();
Line.prototype.draw = function () {
  Line.count = 1;
};
Range.prototype.draw = Line.draw;
const line = { draw: Line };
export { Line, Range };`;
  expect(
    cutGraphs(library)
      .split('\n')
      .filter((line) => line !== ''),
  ).toEqual([
    'function Line() {}',
    'Range.prototype.draw = Line.draw;',
    'const line = { draw: Line };',
    'export { Line, Range };',
  ]);
});
