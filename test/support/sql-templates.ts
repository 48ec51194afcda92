import ts from 'typescript';
import { nodesOf, parsed } from './source-rules.js';
import type { SourceFile } from './source-rules.js';
import { layout } from './sql-layout.js';

/** Columns of the source that a line of SQL may take. */
const MOST = 120;
/** A piece of SQL that is short enough to be read at a glance stands as its author wrote it. */
const GLANCE = 100;

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** The file with every SQL template in the layout of this repository, those within others after those around them. */
export function laidOut(file: SourceFile): string {
  let text = file.text;
  for (let level = 0; ; level++) {
    const source = parsed(file.path, text);
    const templates = sqlOf(source).filter((template) => levelOf(template) === level);
    if (templates.length === 0) return text;
    const edits = templates.map((template) => editOf(template, source));
    text = edits.reduceRight((whole, { from, to, text: put }) => whole.slice(0, from) + put + whole.slice(to), text);
  }
}

/** Lines with SQL that are too long to be read. */
export function longLines(file: SourceFile): string[] {
  const lines = file.text.split('\n');
  return lines.flatMap((line, n) => (line.length > MOST ? [`${file.path}:${n + 1}: ${line.length} columns`] : []));
}

function sqlOf(file: SourceFile): ts.TemplateLiteral[] {
  return nodesOf(file)
    .filter(ts.isTemplateLiteral)
    .filter((each) => isSql(each.getText()));
}

/** How many pieces of SQL a template stands in. */
function levelOf(template: ts.TemplateLiteral): number {
  let level = 0;
  for (let node: ts.Node = template.parent; node.parent; node = node.parent) {
    if (ts.isTemplateExpression(node) && isSql(node.getText())) level++;
  }
  return level;
}

const SQL = /\b(?:select|from|where|join|case|and|or|exists|insert into|update|delete from|values|as materialized)\b/;

function isSql(written: string): boolean {
  const text = written.slice(1, -1).trim();
  const clauses = text.match(/\b(?:select|from|where|order by|group by|join|union)\b/g)?.length ?? 0;
  return SQL.test(text) && (text.includes('\n') || text.length > GLANCE || (clauses >= 3 && text.length > 80));
}

function editOf(template: ts.TemplateLiteral, file: SourceFile): Edit {
  const from = template.getStart();
  const start = file.text.lastIndexOf('\n', from) + 1;
  const margin = /^ */.exec(file.text.slice(start))![0];
  const { sql, holes } = withoutHoles(template);
  const plain = fragment(sql.trim(), margin.length / 2 + 1);
  const filled = (text: string) =>
    `\`${holes.reduce((whole, hole, n) => whole.replace(placeholder(n, hole), () => hole), text)}\``;
  const lines = plain.split('\n');
  const alone = lines.length === 1 && from - start + plain.length + 2 <= MOST;
  if (alone) return { from, to: template.end, text: filled(plain) };
  const closed = lines.length > 1 && /^(?:\(|case)/.test(lines[0]!) && /^(?:\)|end)/.test(lines.at(-1)!);
  if (closed) return { from, to: template.end, text: filled(lines.join(`\n${margin}`)) };
  const indented = lines.map((line) => `${margin}  ${line}`).join('\n');
  return { from, to: template.end, text: filled(`\n${indented}\n${margin}`) };
}

/** The text with a name of the same length where the program puts something in. */
function withoutHoles(template: ts.TemplateLiteral): { sql: string; holes: string[] } {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { sql: template.getText().slice(1, -1), holes: [] };
  const whole = template.getText();
  const holes: string[] = [];
  let sql = template.head.getText().slice(1, -2);
  for (const { expression, literal } of template.templateSpans) {
    const from = expression.getFullStart() - template.getStart() - 2;
    const hole = whole.slice(from, literal.getStart() - template.getStart() + 1);
    sql += placeholder(holes.push(hole) - 1, hole) + literal.getText().slice(1, ts.isTemplateTail(literal) ? -1 : -2);
  }
  return { sql, holes };
}

/** What takes several lines anyway has a line of its own. */
const placeholder = (n: number, hole: string): string =>
  `h${n}`.padEnd(hole.includes('\n') ? GLANCE : Math.max(hole.length, 5), '_');

/** Pieces of a statement are laid out as what they are pieces of. */
function fragment(sql: string, depth: number): string {
  if (/^(?:select|with|insert|update|delete|values|union|order by)\b/.test(sql)) return layout(sql, depth);
  if (/^\w+(?: \(\w+\))? as (?:materialized )?\(/.test(sql)) {
    return dedented(
      layout(`with ${sql} select 1`, depth - 1)
        .split('\n')
        .slice(1, -1),
    );
  }
  if (/^(?:(?:left |cross )?join|where)\b/.test(sql)) return cut(layout(`select 1 from t ${sql}`, depth), 2);
  if (/^redress\.\w+ \w+\b/.test(sql)) return cut(layout(`select 1 from ${sql}`, depth), 1).replace('from ', '');
  if (isCondition(sql)) {
    const [first = '', ...lines] = cut(layout(`select 1 where ${sql}`, depth), 1).split('\n');
    return first === 'where' ? dedented(lines) : [first.replace('where ', ''), ...lines].join('\n');
  }
  const [first = '', ...lines] = layout(`select ${sql}`, depth).split('\n');
  return first === 'select' ? dedented(lines) : [first.replace('select ', ''), ...lines].join('\n');
}

/** Whether it is joined by `and` or `or` outside all parentheses. */
function isCondition(sql: string): boolean {
  let outside = sql;
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = outside.replace(/\([^()]*\)/g, '').replace(/\bcase\b(?:(?!\bcase\b)[^])*?\bend\b/g, '');
  }
  return /\b(?:and|or)\b/.test(outside);
}

const dedented = (lines: string[]): string => lines.map((line) => line.replace(/^ {2}/, '')).join('\n');
const cut = (text: string, lines: number): string => text.split('\n').slice(lines).join('\n');
