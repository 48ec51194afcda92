// One line a fault, the reasons of those that failed, and the totals line a CI run adds up.
const columns = [
  ['fault', 5],
  ['queue', 8],
  ['planned', 7],
  ['sent', 6],
  ['twice', 5],
  ['lost', 4],
  ['recovered', 9],
];

export function lineOf({ id, name, backend, planned, sent, duplicates, lost, recovered, wrong, note, said }) {
  const time = recovered === undefined ? '-' : `${recovered.toFixed(1)} s`;
  const values = [id, backend, planned ?? '-', sent ?? '-', duplicates ?? '-', lost ?? '-', time];
  const cells = values.map((value, at) => pad(String(value), columns[at][1], at > 1));
  const reasons = wrong.map((sentence) => `      ${sentence}\n`).join('');
  const log = said ? `${said.replace(/^/gm, '      | ')}\n` : '';
  return `${cells.join('  ')}  ${wrong.length > 0 ? 'FAILED' : 'held  '}  ${name}${note ? ` (${note})` : ''}\n${reasons}${log}`;
}

export function summary(results, seconds) {
  const failed = results.filter(({ wrong }) => wrong.length > 0);
  const sum = (key) => results.reduce((total, each) => total + (each[key] ?? 0), 0);
  const head = columns.map(([name, width], at) => pad(name, width, at > 1)).join('  ');
  const sorted = results.toSorted((a, b) => numberOf(a) - numberOf(b) || a.backend.localeCompare(b.backend));
  const table = sorted.map((result) => lineOf({ ...result, said: undefined })).join('');
  return (
    `\n${head}\n${table}\n${sum('planned')} planned, ${sum('sent')} sent, ${sum('duplicates')} twice, ` +
    `${sum('lost')} lost, in ${seconds.toFixed(0)} s\n` +
    `${results.length - failed.length} passed, ${failed.length} failed, 0 skipped\n`
  );
}

const pad = (text, width, right) => (right ? text.padStart(width) : text.padEnd(width));
const numberOf = ({ id }) => Number.parseInt(id.slice(1));
