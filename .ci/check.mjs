// `npm run check`: a verdict on what changed against main (or HEAD, on main itself), in parts of a minute: form, lint,
// types, boundaries, and the tests that can notice. `.ci/run` is the whole. `npm run check -- HEAD~3` compares with that.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './transpile.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
/** More tests than that are for `npm test`; those nearest to the change are run. */
const MOST_TESTS = 12;

const base = process.argv[2] ?? baseOfBranch();
const files = changedSince(base);
const code = files.filter((file) => /\.(ts|tsx|mts|mjs|cjs)$/.test(file));
const formed = files.filter((file) => /\.(ts|tsx|mts|mjs|cjs|json|css|html|ya?ml)$/.test(file));
const server = code.filter((file) => /^(src|migrations|seeds|test|bench)\//.test(file));
const web = code.filter((file) => file.startsWith('web/'));

if (files.length === 0) {
  process.stdout.write(`Nothing has changed since ${base}.\n`);
  process.exit(0);
}
process.stdout.write(`${files.length} files changed since ${base}.\n`);
const begin = performance.now();
// Two lanes, as there are seldom fewer cores: types take longest and wait for nothing.
const failures = (await Promise.all([lane(typeSteps()), lane([...textSteps(), ...testSteps()])])).flat();
const took = ((performance.now() - begin) / 1000).toFixed(0);
process.stdout.write(
  failures.length === 0 ? `\nAll well after ${took} s.\n` : `\nAfter ${took} s: ${failures.join(', ')}.\n`,
);
process.exit(failures.length === 0 ? 0 : 1);

/** Where this branch left main; on main what is not committed. */
function baseOfBranch() {
  const fork = git('merge-base', 'HEAD', 'main')[0];
  return fork && fork !== git('rev-parse', 'HEAD')[0] ? fork : 'HEAD';
}

/** What is new counts too, what is gone does not. */
function changedSince(commit) {
  const tracked = git('diff', '--name-only', commit);
  return [...tracked, ...git('ls-files', '--others', '--exclude-standard')].filter((file) =>
    existsSync(join(root, file)),
  );
}

function git(...args) {
  const { stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

function typeSteps() {
  const steps = [];
  if (server.length > 0) {
    const info = join(root, '.cache', 'check.tsbuildinfo');
    steps.push(['types of the server', bin('tsc'), '--noEmit', '--incremental', '--tsBuildInfoFile', info]);
  }
  if (web.length > 0 || files.includes('docs/openapi.json')) {
    const info = join(root, '.cache', 'check-web.tsbuildinfo');
    steps.push(
      ["types of the client's API", process.execPath, join(root, '.ci', 'build-web.mjs'), '--types'],
      ['types of the client', bin('tsc'), '-p', 'web', '--noEmit', '--incremental', '--tsBuildInfoFile', info],
    );
  }
  return steps;
}

function textSteps() {
  const steps = [];
  if (formed.length > 0) steps.push(['form', bin('prettier'), '--check', '--log-level', 'warn', ...formed]);
  if (code.length > 0) steps.push(['lint', bin('oxlint'), '--quiet', ...code]);
  if (server.some((file) => file.startsWith('src/')))
    steps.push(['boundaries', bin('depcruise'), '--output-type', 'err', 'src', 'migrations', 'seeds']);
  return steps;
}

/** Tests that changed themselves, the tests beside a changed file, and one e2e file for each area that was touched. */
function testSteps() {
  const pure = code.filter((file) => /^(src\/|web\/test\/)/.test(file));
  const steps = [];
  if (pure.length > 0) {
    const related = ['--selectProjects', 'pure', '--passWithNoTests', '--silent', '--findRelatedTests', ...pure];
    steps.push(['related tests', bin('jest'), ...related]);
  }
  const named = testsOf(server).slice(0, MOST_TESTS);
  if (named.length > 0) steps.push(['tests of what was touched', bin('jest'), '--selectProjects', 'app', ...named]);
  return steps;
}

function testsOf(changed) {
  const tests = changed.filter((file) => /^test\/(e2e|integration|seeds)\/.*\.test\.ts$/.test(file));
  for (const file of changed) {
    const folder = /^src\/features\/[^/]+\/([^/]+)\//.exec(file)?.[1];
    if (folder) tests.push(`test/e2e/${folder}.test.ts`);
    if (/^(migrations|src\/platform\/db)\//.test(file)) tests.push('test/integration/migrations.test.ts');
  }
  if (changed.some((file) => file.startsWith('src/'))) tests.push('test/architecture.test.ts');
  return [...new Set(tests)].filter((file) => existsSync(join(root, file)));
}

/** One after another; what a step says is shown whole, and only when it fails. @returns the names of what failed */
async function lane(steps) {
  const failed = [];
  for (const [name, command, ...args] of steps) {
    const from = performance.now();
    const { status, said } = await run(command, args);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    process.stdout.write(`${status === 0 ? '  ' : `${said}\nX `}${name}, ${seconds} s\n`);
    if (status !== 0) failed.push(`${name} failed`);
  }
  return failed;
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.once('close', (status) => resolve({ status, said }));
  });
}
