import { parseAst, type Plugin } from 'vite';

/** Functions of vis-timeline that draw graphs, which nothing here does. */
const GRAPHS = new Set([
  'Graph2d',
  'LineGraph',
  'Legend',
  'GraphGroup',
  'Line',
  'Bargraph',
  'Points',
]);

/**
 * Takes out of the library what hangs on these functions, a quarter of it: what is set on a function
 * keeps it in the bundle, though nobody calls it.
 */
export const withoutGraphs: Plugin = {
  name: 'without-graphs',
  apply: 'build',
  transform: {
    filter: { id: /vis-timeline-graph2d\.mjs$/ },
    handler: (code) => cutGraphs(code),
  },
};

/** The same code without the statements that set something on a function for graphs. */
export function cutGraphs(code: string): string {
  const unused = parseAst(code).body.filter(
    (statement) =>
      statement.type === 'ExpressionStatement' &&
      statement.expression.type === 'AssignmentExpression' &&
      GRAPHS.has(rootOf(statement.expression.left)),
  );
  return unused.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
}

/** The name that a chain of members begins with: "Line" of `Line.prototype.draw`. */
function rootOf(node: object): string {
  if ('object' in node && node.object instanceof Object) return rootOf(node.object);
  return 'name' in node ? String(node.name) : '';
}
