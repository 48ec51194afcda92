// `npm run bench:law`: how long the law takes, on one core and without a database. The facts are made up by counting, so
// that every run asks the same questions. See README.md.
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values: given } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    files: { type: 'string', default: '10000' },
    /** Few files: whether it works, not how fast it is. */
    smoke: { type: 'boolean', default: false },
  },
});
const built = createRequire(join(resolve(given.dist), 'x.js'));
built('reflect-metadata');
const { addDays, WEEKENDS_ONLY } = built('./src/law/calendar.js');
const { deadlinesFor, ownDeadlinesFor } = built('./src/law/deadlines.js');
const { explain } = built('./src/law/explain.js');
const { readRuleTable } = built('./src/law/own-rules/rule-table.js');
const { rulesInForce } = built('./src/law/own-rules/published-rules.js');
const { questionOfNotice, questionOfRequest } = built('./src/law/question.js');
const { changesOfDates } = built('./src/features/rules/rule-impacts/impact.js');

/** A request as far as most come: from filing to the notification of the decision, or to some step before. */
const COURSE = [
  ['submittedOn', 0],
  ['ccfReceivedOn', 4],
  ['acknowledgementLetterOn', 9],
  ['documentsRequestedOn', 20],
  ['documentsSentOn', 41],
  ['declaredAdmissibleOn', 75],
  ['admissibilityLetterOn', 82],
  ['ipsgAskedOn', 90],
  ['applicantAskedOn', 150],
  ['applicantReplyDueOn', 180],
  ['sessionLetterOn', 230],
  ['sessionEndsOn', 330],
  ['decidedOn', 330],
  ['decisionLetterOn', 352],
  ['implementedOn', 380],
  ['notifiedOn', 391],
];
const KINDS = ['access', 'deletion', 'combined', 'correction', 'revision'];

const factsUpTo = (last, filedOn) =>
  COURSE.slice(0, last).map(([name, days]) => ({ name, on: addDays(filedOn, days), confidence: 'stated' }));

function requestOf(n) {
  const last = 2 + (n % (COURSE.length - 1));
  const state = last >= 13 ? 'decided' : 'received';
  const kind = KINDS[n % KINDS.length];
  const filedOn = addDays('2024-01-01', (n * 7) % 900);
  const conclusions = last >= 13 ? ['NOT_COMPLIANT_DELETE'] : null;
  const revises = kind === 'revision' ? 'deletion' : null;
  return questionOfRequest({ kind, state, revises, conclusions }, factsUpTo(last, filedOn), WEEKENDS_ONLY);
}

function noticeOf(n) {
  const recordedOn = addDays('2020-01-01', (n * 11) % 2000);
  return questionOfNotice({ kind: 'red-notice', state: 'published', recordedOn }, [], WEEKENDS_ONLY);
}

function milliseconds(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Seconds by the clock, and of the processor: the second is what counts where others work on the same machine. */
function seconds(work) {
  const before = process.cpuUsage();
  const took = milliseconds(work) / 1000;
  const { user, system } = process.cpuUsage(before);
  return `${took.toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of processor time)`;
}

function oneRequest() {
  const question = questionOfRequest(
    { kind: 'combined', state: 'decided', revises: null, conclusions: ['NOT_COMPLIANT_DELETE'] },
    factsUpTo(COURSE.length, '2025-01-31'),
    WEEKENDS_ONLY,
  );
  for (let n = 0; n < 2000; n++) deadlinesFor(question);
  const computing = Array.from({ length: 20000 }, () => milliseconds(() => deadlinesFor(question))).toSorted(
    (a, b) => a - b,
  );
  const deadlines = deadlinesFor(question);
  const explaining = milliseconds(() => {
    for (let n = 0; n < 2000; n++) deadlines.map((each) => explain(each));
  });
  const at = (share) => computing[Math.floor(computing.length * share)].toFixed(4);
  console.log(`all ${deadlines.length} deadlines of a decided request with ${question.facts.length} facts:`);
  console.log(
    `  ${at(0.5)} ms median, ${at(0.99)} ms p99 of ${computing.length}; all their reasons ${(explaining / 2000).toFixed(3)} ms`,
  );
}

/** A set of twenty rules, and the same with another length, as an impact preview compares them. */
function ownRules(days) {
  const header = 'id,title,duty,force,anchor,n,unit,roll,owed_by,authority,hard,sureness';
  const rows = COURSE.concat(COURSE.slice(0, 4)).map(
    ([anchor], n) =>
      `OURS.R${n},Step ${n},do step ${n},internal,${anchor},${days + n},day,forward,firm,our practice,T,derived`,
  );
  const { rows: read, problems } = readRuleTable([header, ...rows].join('\n'), 'ours');
  if (problems.length > 0) throw new Error(problems[0].message);
  const rules = read.map(({ rule }) => rule);
  return rulesInForce([{ code: 'ours', number: 1, rules, effectiveFrom: '2020-01-01' }]);
}

function manyFiles(files) {
  const questions = Array.from({ length: files }, (_, n) => [
    requestOf(2 * n),
    requestOf(2 * n + 1),
    noticeOf(n),
  ]).flat();
  const before = ownRules(10);
  const after = ownRules(12);
  let dates = 0;
  const recomputing = seconds(() => {
    for (const question of questions) dates += deadlinesFor(question).length;
  });
  let changes = 0;
  const comparing = seconds(() => {
    for (const question of questions) {
      const own = (rules) => ownDeadlinesFor({ ...question, rules });
      changes += changesOfDates(own(before), own(after), []).length;
    }
  });
  console.log(`${files} files (two requests and a notice each, ${questions.length} questions):`);
  console.log(`  every deadline again: ${dates} in ${recomputing}`);
  console.log(`  impact of another version of 20 own rules: ${changes} changed dates in ${comparing}`);
}

console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one core`);
oneRequest();
manyFiles(given.smoke ? 100 : Number(given.files));
