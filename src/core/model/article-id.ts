/** What an article is called by the name of its file: without the ending, unless that is all. */
export const idOfFile = (file: string): string => file.replace(/\.[^.]+$/, '') || file;

/** The id, with a number behind it where another article has it already: "report", "report-2". */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}
