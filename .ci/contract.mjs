// Holds docs/openapi.json against Redocly's `recommended-strict` (redocly.yaml) and Spectral's `spectral:oas`. Nothing may
// be found; an exception is a rule that is turned off there or here, with its reason beside it. There is none so far.
// The engines and not their command lines: those bring 400 packages along, these 150.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lint, loadConfig } from '@redocly/openapi-core';
import spectral from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';

const root = resolve(import.meta.dirname, '..');
const file = join(root, 'docs', 'openapi.json');

const findings = [...(await byRedocly()), ...(await bySpectral())];
for (const finding of findings) process.stdout.write(`${finding}\n`);
process.stdout.write(`docs/openapi.json: ${findings.length} findings.\n`);
process.exit(findings.length > 0 ? 1 : 0);

async function byRedocly() {
  const config = await loadConfig({ configPath: join(root, 'redocly.yaml') });
  const problems = await lint({ ref: file, config });
  return problems.map(
    ({ ruleId, message, location }) => `redocly ${ruleId}: ${message} (${location[0]?.pointer ?? ''})`,
  );
}

async function bySpectral() {
  const checker = new spectral.Spectral();
  checker.setRuleset(new spectral.Ruleset({ extends: [[rulesets.oas, 'recommended']] }));
  const problems = await checker.run(new spectral.Document(readFileSync(file, 'utf8'), parsers.Json, 'openapi.json'));
  return problems.map(({ code, message, path }) => `spectral ${code}: ${message} (${path.join('/')})`);
}
