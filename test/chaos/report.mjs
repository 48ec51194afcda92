import { readFileSync } from 'node:fs';

// One line a fault, the reasons of those that failed, and the totals line a CI run adds up.
const columns = [
  ['fault', 5],
  ['queue', 8],
  ['planned', 7],
  ['sent', 6],
  ['twice', 5],
  ['lost', 4],
  ['recovered', 9],
  ['played', 6],
];

export function lineOf({ id, name, backend, planned, sent, duplicates, lost, recovered, seconds, wrong, note, said }) {
  const time = recovered === undefined ? '-' : `${recovered.toFixed(1)} s`;
  const values = [
    id,
    backend,
    planned ?? '-',
    sent ?? '-',
    duplicates ?? '-',
    lost ?? '-',
    time,
    `${seconds?.toFixed(0) ?? '-'} s`,
  ];
  const cells = values.map((value, at) => pad(String(value), columns[at][1], at > 1));
  const reasons = wrong.map((sentence) => `      ${sentence}\n`).join('');
  const log = said ? `${said.replace(/^/gm, '      | ')}\n` : '';
  return `${cells.join('  ')}  ${wrong.length > 0 ? 'FAILED' : 'held  '}  ${name}${note ? ` (${note})` : ''}\n${reasons}${log}`;
}

export function summary(results, seconds) {
  const failed = results.filter(({ wrong }) => wrong.length > 0);
  const sum = (key) => results.reduce((total, each) => total + (each[key] ?? 0), 0);
  const head = columns.map(([name, width], at) => pad(name, width, at > 1)).join('  ');
  const table = inOrder(results)
    .map((result) => lineOf({ ...result, said: undefined }))
    .join('');
  return (
    `\n${head}\n${table}\n${sum('planned')} planned, ${sum('sent')} sent, ${sum('duplicates')} twice, ` +
    `${sum('lost')} lost, in ${seconds.toFixed(0)} s: ${sum('seconds').toFixed(0)} s of faults side by side, ` +
    `${processorSeconds().toFixed(0)} s of processor time\n` +
    `${results.length - failed.length} passed, ${failed.length} failed, 0 skipped\n`
  );
}

/** The table of docs/reliability.md. */
export function markdownOf(results) {
  const lines = inOrder(results).map(({ id, name, note, backend, planned, sent, duplicates, lost, recovered }) => {
    const queue = backend === 'redis' ? 'Redis' : 'PostgreSQL';
    const time = recovered === undefined ? 'never' : `${recovered.toFixed(1)} s`;
    const cells = [`${id} ${name}${note ? ` (${note})` : ''}`, queue, planned, sent, duplicates, lost, time];
    return `| ${cells.map((cell) => cell ?? '-').join(' | ')} |\n`;
  });
  return `\n| fault | queue | planned | sent | twice | lost | recovered |\n|---|---|---|---|---|---|---|\n${lines.join('')}`;
}

const pad = (text, width, right) => (right ? text.padStart(width) : text.padEnd(width));
/** Of this process and of all that it started and that ended (man 5 proc). */
function processorSeconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}

const inOrder = (results) =>
  results.toSorted((a, b) => numberOf(a) - numberOf(b) || a.backend.localeCompare(b.backend));
const numberOf = ({ id }) => Number.parseInt(id.slice(1));
