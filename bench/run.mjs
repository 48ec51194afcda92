// `npm run bench`: Redress beside a hand-written server, the same seven requests in turn, in one run. See README.md.
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drive, openConnection } from './callers.mjs';
import { openDatabase, query } from './database.mjs';
import { cpuSecondsOf, cpuSecondsOfTree, residentMegabytesOf } from './proc.mjs';
import { report } from './report.mjs';
import { requestsFor } from './requests.mjs';
import { startBare, startRedress } from './servers.mjs';

const { values: given } = parseArgs({
  options: {
    /** Case files of all firms together; everything else follows from it. */
    cases: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    /** Seconds of one server's turn. */
    seconds: { type: 'string', default: '4' },
    /** Keys of the requests, for example `ad`. */
    only: { type: 'string', default: 'abcdefg' },
    /** A folder that keeps the filled database for the next run. */
    home: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    /** Everything once and small: whether it works, not how fast it is. */
    smoke: { type: 'boolean', default: false },
  },
});
const size = given.smoke ? { cases: 240, rounds: 1, seconds: 0.2, warmUp: 24, starts: 1 } : { warmUp: 4000, starts: 3 };
const rounds = size.rounds ?? Number(given.rounds);
const seconds = size.seconds ?? Number(given.seconds);
const cases = size.cases ?? Number(given.cases);
const dist = resolve(given.dist);
const home = given.home && resolve(given.home);

if (!existsSync('/proc/self/stat'))
  throw new Error('The bench reads CPU and memory from /proc, so it runs on Linux only.');
if (!existsSync(dist)) throw new Error('Redress is not built; run npm run build first.');

say(`${cpus().length} x ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`);
const database = await openDatabase({ dist, cases, home });
const stops = [() => database.stop()];
try {
  await main();
} finally {
  for (const stop of stops.toReversed()) await stop();
}

async function main() {
  say(await contents());
  const bare = await startBare(database);
  stops.push(bare.stop);
  const starts = [];
  for (let n = 0; n < size.starts - 1; n++) {
    const started = await startRedress(database, dist, 'api');
    starts.push(started.startSeconds);
    await started.stop();
  }
  const redress = await startRedress(database, dist, 'api');
  stops.push(redress.stop);
  starts.push(redress.startSeconds);

  const sides = [
    { name: 'bare', server: bare, url: database.bareUrl, requests: await asked(database.bareUrl) },
    { name: 'redress', server: redress, url: database.adminUrl, requests: await asked(database.adminUrl) },
  ];
  await compareAnswers(sides);
  const figures = [];
  for (const n of sides[0].requests.keys()) {
    const turns = await measure(sides.map((side) => ({ ...side, request: side.requests[n] })));
    figures.push({ ...sides[0].requests[n], ...turns });
    say(report.line(figures.at(-1)));
  }
  say('');
  say(report.table(figures));
  say(`RSS after load: bare ${mb(bare)}, redress as api ${mb(redress)}, ${await memoryOfAll()}`);
  say(
    `Start to first authorised answer: bare ${bare.startSeconds.toFixed(2)} s, redress as api ${starts.map((s) => s.toFixed(2)).join(', ')} s`,
  );
}

async function asked(url) {
  const requests = await requestsFor(url, database.tokens);
  return requests.filter(({ key }) => given.only.includes(key));
}

/** Warm-up until the compiler has settled, then the rounds, the two servers taking turns at going first. */
async function measure(sides) {
  for (const { server, request } of sides) await drive(server.port, request.callers, given.smoke ? 0 : 1, size.warmUp);
  const turns = { bare: [], redress: [] };
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 ? sides.toReversed() : sides) turns[side.name].push(await turn(side));
  }
  return turns;
}

async function turn({ server, request, url }) {
  const before = {
    server: cpuSecondsOf(server.pid),
    database: cpuSecondsOfTree(database.pid),
    caller: process.cpuUsage(),
  };
  const changes = request.writes && (await historyOf(url));
  const made = await drive(server.port, request.callers, seconds);
  const per1000 = (cpu) => (cpu * 1000) / made.answers;
  const caller = process.cpuUsage(before.caller);
  const figures = {
    ...made,
    serverCpu: per1000(cpuSecondsOf(server.pid) - before.server),
    databaseCpu: per1000(cpuSecondsOfTree(database.pid) - before.database),
    callerCpu: per1000((caller.user + caller.system) / 1e6),
  };
  if (request.writes) await requireHistory(url, request, changes, made.answers);
  return figures;
}

async function historyOf(url) {
  const [{ changes }] = await query(url, 'select count(*)::integer as changes from history.change');
  return changes;
}

async function requireHistory(url, { name }, before, answers) {
  const written = (await historyOf(url)) - before;
  if (written !== answers)
    throw new Error(`${name}: ${answers} writes left ${written} rows of history; each must leave one.`);
}

/** Before anything is written the two databases are equal, so the two servers must say the same. */
async function compareAnswers(sides) {
  for (const [n, { name, writes }] of sides[0].requests.entries()) {
    if (writes) continue;
    const bodies = [];
    for (const { server, requests } of sides) {
      const connection = await openConnection(server.port);
      const answer = await connection.send(requests[n].callers[0].next());
      connection.close();
      if (answer.status !== 200) throw new Error(`${name} was answered ${answer.status}: ${answer.body}`);
      bodies.push(answer.body);
    }
    const [one, other] = bodies.map((body) => withoutExtras(JSON.parse(body)));
    if (one !== other) throw new Error(`${name}: the two servers say different things.\n${parting(one, other)}`);
  }
}

/** What both say around the place from which on they differ. */
function parting(one, other) {
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one, other].map((text) => text.slice(Math.max(0, at - 200), at + 200)).join('\n\n');
}

/** The bare server's cursor is not signed, and it puts no entry into words; everything else must be equal. */
function withoutExtras(body) {
  if (body.page?.next) body.page.next = '...';
  for (const entry of body.data ?? []) {
    if (!entry.changes) continue;
    for (const words of ['done', 'object', 'clauses', 'sentence']) delete entry[words];
    for (const change of entry.changes) for (const words of ['change', 'noun', 'label']) delete change[words];
  }
  for (const person of body.people ?? []) delete person.matched;
  return JSON.stringify(body, sorted);
}

/** For JSON.stringify: an object means the same in whatever order its members come. */
function sorted(_key, value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, value[key]]),
  );
}

/** The same load once more on a process that is the worker too. */
async function memoryOfAll() {
  const all = await startRedress(database, dist, 'all');
  try {
    for (const { callers } of await asked(database.adminUrl)) await drive(all.port, callers, seconds);
    return `as all ${mb(all)}`;
  } finally {
    await all.stop();
  }
}

async function contents() {
  const counts = ['case_file', 'correspondence', 'deadline', 'client', 'notice', 'ccf_request', 'outcome'];
  const columns = counts.map((table) => `(select count(*) from redress.${table})::integer as ${table}`);
  const [row] = await query(
    database.adminUrl,
    `select ${columns.join(', ')}, (select count(*) from history.change)::integer as history, current_setting('server_version') as postgres`,
  );
  return `${JSON.stringify(row)}, made in ${database.took.toFixed(0)} s`;
}

function mb({ pid }) {
  return `${residentMegabytesOf(pid).toFixed(0)} MB`;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
