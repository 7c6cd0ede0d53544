import { toCandidate, type Candidate } from './candidates.ts';

/**
 * "M Claes" in a report from France is Mr Claes: the candidates with "M" as an address, where the
 * article calls women "Mme" or leaves the first name out behind the "M", which no initial bears.
 */
export function readCourtesy(candidates: readonly Candidate[]): readonly Candidate[] {
  const opened = candidates.filter((candidate) => opensWithM(candidate));
  if (opened.length === 0 || !isCourteous(candidates, opened)) return candidates;
  return candidates.map((candidate) => (opensWithM(candidate) ? withoutM(candidate) : candidate));
}

const opensWithM = ({ parts: [first, second] }: Candidate): boolean =>
  first?.text === 'M' && second !== undefined && second.text.length > 1;

function isCourteous(all: readonly Candidate[], opened: readonly Candidate[]): boolean {
  const madame = all.some(
    ({ line: { words }, addressAt }) =>
      addressAt !== undefined && /^(?:mme|mlle|madame)$/.test(words[addressAt]?.key ?? ''),
  );
  if (madame) return true;
  const short = new Set(opened.filter(({ keys }) => keys.length === 2).map(({ keys }) => keys[1]));
  return opened.some(({ keys }) => keys.length > 2 && short.has(keys.at(-1)));
}

function withoutM({ line, from, to }: Candidate): Candidate {
  const first = line.words[from + 1]?.text === '.' ? from + 2 : from + 1;
  return toCandidate(line, first, to, { at: from, is: 'honorific' });
}
