import { format } from 'sql-formatter';

/** Lines end here at the latest, where a line can be broken at all. */
const WIDTH = 100;
/** A statement within a statement stands in one line only when it is as short as this. */
const SHORT = 80;

/** A line of the formatter with what is indented below it. */
interface Line {
  text: string;
  below: Line[];
}

/** Lines as they will be written, without the indentation of where they stand. */
type Block = string[];

/** Clauses whose conditions or rows are one to a line; in others, `and` continues the item before it. */
const CONDITIONS = ['where', 'having'];

/**
 * SQL in the layout of this repository: clauses on their own lines, as sql-formatter breaks them, and what is short
 * joined again, so that a statement fits a screen. Nothing but white space changes.
 *
 * @param depth how far it will be indented, in steps of two
 */
export function layout(sql: string, depth = 0): string {
  const broken = format(sql, {
    language: 'postgresql',
    expressionWidth: WIDTH - 20 - 2 * depth,
    paramTypes: { numbered: ['$'], named: ['$'] },
  });
  // The formatter takes a function it does not know for a table with a list of columns.
  const called = broken.replace(/\b((?:platform|history)\.\w+) \(/g, '$1(').replace(/(\w) \(\)/g, '$1()');
  const distinct = called.replace(/select distinct\n( *)on (\([^()]*\)) /g, 'select distinct on $2\n$1');
  return blocks(tree(distinct), '', depth).flat().join('\n');
}

function tree(text: string): Line[] {
  const root: Line = { text: '', below: [] };
  const path = [root];
  for (const raw of text.split('\n')) {
    if (raw.trim() === '') continue;
    const depth = (raw.length - raw.trimStart().length) / 2;
    const line: Line = { text: raw.trim(), below: [] };
    path.length = Math.min(depth + 1, path.length);
    path.at(-1)!.below.push(line);
    path.push(line);
  }
  return root.below;
}

function blocks(lines: Line[], clause: string, depth: number): Block[] {
  const found: Block[] = [];
  for (let n = 0; n < lines.length; n++) {
    const { text, below } = lines[n]!;
    let block = below.length === 0 ? [text] : withBelow(text, below, depth);
    // `(` and `case` go on to their end, which may open the next.
    while (opens(lines[n]!.text) && n + 1 < lines.length) {
      const next = lines[++n]!;
      const inside = next.below.length === 0 ? [next.text] : withBelow(next.text, next.below, depth);
      block = joined(block, inside, depth);
    }
    const before = found.at(-1);
    const continues =
      /^(?:and|or)\b/.test(block[0]!) && before !== undefined && clause !== '' && !CONDITIONS.includes(clause);
    if (continues) found[found.length - 1] = continued(before, block, depth);
    else found.push(block);
  }
  return found;
}

const opens = (text: string) =>
  text.endsWith('(') || /(?:^|[ (])case$/.test(text) || /(?:^|[ (])case [\w."]+$/.test(text);

/** A line with what stands below it. */
function withBelow(text: string, below: Line[], depth: number): Block {
  const clause = opens(text) ? (text.endsWith('(') ? '' : 'case') : text;
  const parts = blocks(below, clause, depth + 1);
  if (opens(text)) return [text, ...indented(packed(parts, depth + 1))];
  const line = [text, ...parts.flat()].join(' ');
  const [first = [], ...rest] = parts;
  const joins = text === 'from' && rest.some(([start = '']) => !start.startsWith(','));
  const whole = text !== 'with' && !joins && parts.every((part) => part.length === 1);
  if (whole && fits(line, depth)) return [line];
  const attached = [`${text} ${first[0]}`, ...first.slice(1)];
  if (text === 'from' || text === 'using') return [...attached, ...rest.flat()];
  if (rest.length === 0 && text !== 'with') return attached;
  return [text, ...indented(packed(parts, depth + 1))];
}

/** From `(` to `)` or `case` to `end`: in one line when that is short. */
function joined(open: Block, end: Block, depth: number): Block {
  const head = open[0]!;
  const inside = open.slice(1).map((line) => line.trim());
  const line = `${head}${head.endsWith('(') ? '' : ' '}${inside.join(' ')}${end[0]!.startsWith(')') ? '' : ' '}${end[0]}`;
  if (!tight(line).includes('--') && fits(tight(line), depth)) return [tight(line), ...end.slice(1)];
  return [...open, ...end];
}

const tight = (line: string) => line.replaceAll('( ', '(').replaceAll(' )', ')');

function continued(before: Block, block: Block, depth: number): Block {
  const line = [...before, ...block].join(' ');
  if (before.length === 1 && block.length === 1 && fits(line, depth)) return [line];
  return [...before, ...indented(block)];
}

const CLAUSES = /\b(?:select|from|where|order by|group by|join|union)\b/g;

function fits(line: string, depth: number): boolean {
  const clauses = line.match(CLAUSES)?.length ?? 0;
  return line.length + 2 * depth <= (clauses >= 3 ? SHORT : WIDTH) && !line.includes('--');
}

const SIMPLE = /^[\w.$"*]+,?$/;

/** Bare names share lines; whatever is computed has its own. */
function packed(parts: Block[], depth: number): Block {
  const lines: string[] = [];
  let open = false;
  for (const part of parts) {
    const simple = part.length === 1 && SIMPLE.test(part[0]!);
    const together = `${lines.at(-1)} ${part[0]}`;
    if (simple && open && fits(together, depth)) lines[lines.length - 1] = together;
    else lines.push(...part);
    open = simple && part[0]!.endsWith(',');
  }
  return lines;
}

const indented = (block: Block): Block => block.map((line) => `  ${line}`);
