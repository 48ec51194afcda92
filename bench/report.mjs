// Medians over the rounds, and the ratio of Redress to bare.
import { percentile } from './callers.mjs';

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function summary(turns) {
  const of = (figure) => median(turns.map(figure));
  return {
    rate: of((turn) => turn.answers / turn.seconds),
    p50: of((turn) => percentile(turn.latencies, 0.5)),
    p99: of((turn) => percentile(turn.latencies, 0.99)),
    serverCpu: of((turn) => turn.serverCpu),
    databaseCpu: of((turn) => turn.databaseCpu),
    callerCpu: of((turn) => turn.callerCpu),
  };
}

const columns = [
  ['request', (f) => `${f.key} ${f.name}`],
  ['req/s bare', (f) => f.bare.rate.toFixed(0)],
  ['Redress', (f) => f.redress.rate.toFixed(0)],
  ['ratio', (f) => (f.redress.rate / f.bare.rate).toFixed(2)],
  ['p50 ms bare', (f) => f.bare.p50.toFixed(2)],
  ['Redress', (f) => f.redress.p50.toFixed(2)],
  ['p99 ms bare', (f) => f.bare.p99.toFixed(1)],
  ['Redress', (f) => f.redress.p99.toFixed(1)],
  ['CPU s/1000 bare: server + db', (f) => `${f.bare.serverCpu.toFixed(2)} + ${f.bare.databaseCpu.toFixed(2)}`],
  ['Redress: server + db', (f) => `${f.redress.serverCpu.toFixed(2)} + ${f.redress.databaseCpu.toFixed(2)}`],
  ['callers', (f) => f.bare.callerCpu.toFixed(2)],
];

const cells = (figures) => columns.map(([, show]) => show(figures));
const summarised = ({ bare, redress, ...request }) => ({ ...request, bare: summary(bare), redress: summary(redress) });
const row = (texts) => `| ${texts.join(' | ')} |`;

export const report = {
  /** One request, with the ratio of each round. */
  line(figures) {
    const rate = ({ answers, seconds }) => answers / seconds;
    const ratios = figures.redress.map((turn, n) => (rate(turn) / rate(figures.bare[n])).toFixed(2));
    const { redress, bare } = summarised(figures);
    return `${figures.key} ${figures.name}: ${(redress.rate / bare.rate).toFixed(2)} of bare (rounds ${ratios.join(', ')})`;
  },

  table(all) {
    const lines = [
      columns.map(([title]) => title),
      columns.map(() => '---'),
      ...all.map((each) => cells(summarised(each))),
    ];
    return lines.map(row).join('\n');
  },
};
