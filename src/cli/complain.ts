import process from 'node:process';

/** Tells the user of something that could not be read; the rest goes on. */
export type Complain = (what: string) => void;

/** Complains on standard error, and ends in failure when the rest is done. */
export const complain: Complain = (what) => {
  process.stderr.write(`${what}\n`);
  process.exitCode = 1;
};
