const { readdirSync } = require('node:fs');
const path = require('node:path');
const { configureGlobal } = require('fast-check');

/** The same examples for every mutant, and fewer than when the law itself is tested. */
configureGlobal({ seed: 2026, numRuns: 25 });

/** Every test of the law in one file: Jest then loads the rulebook once a mutant, not once for each of twenty files. */
const law = path.resolve(__dirname, '../../src/law');
/** Of the tests only those named, where a first pass is to end most mutants of the tables cheaply (docs/mutation.md). */
const only = process.env.LAW_TESTS?.split(',');
const tests = readdirSync(law, { recursive: true }).filter(
  (file) => file.endsWith('.test.ts') && (!only || only.some((name) => file.startsWith(name))),
);

/** What kills most in least time comes first, since the first failing test ends the run; random examples come last. */
const FIRST = ['printed-tables.test.ts', 'rulebook/rulebook.test.ts'];
const LAST = ['deadline-cases.test.ts', 'properties.test.ts'];
const turn = (file) => (FIRST.includes(file) ? -1 : LAST.includes(file) ? 1 : 0);

for (const file of tests.toSorted((a, b) => turn(a) - turn(b) || (a < b ? -1 : 1))) {
  if (file === 'speed.test.ts') continue;
  describe(file, () => {
    try {
      require(path.join(law, file));
    } catch (error) {
      // A law that cannot be loaded fails a test, as any other mutant that is found out.
      it('loads', () => {
        throw error;
      });
    }
  });
}
