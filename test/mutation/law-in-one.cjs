const { readdirSync } = require('node:fs');
const path = require('node:path');
const { configureGlobal } = require('fast-check');

/** The same examples for every mutant, and fewer than when the law itself is tested. */
configureGlobal({ seed: 2026, numRuns: 25 });

/** Every test of the law in one file: Jest then loads the rulebook once a mutant, not once for each of twenty files. */
const law = path.resolve(__dirname, '../../src/law');
for (const file of readdirSync(law, { recursive: true }).toSorted()) {
  if (!file.endsWith('.test.ts') || file === 'speed.test.ts') continue;
  describe(file, () => {
    require(path.join(law, file));
  });
}
