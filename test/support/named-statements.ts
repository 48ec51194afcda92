import path from 'node:path';
import { inDefaultForm } from '../../src/platform/db/listing.js';
import type { Listing } from '../../src/platform/db/listing.js';
import type { Statement } from '../../src/platform/db/statement.js';
import { sourceFiles } from './source-rules.js';
import { layout } from './sql-layout.js';

/** A statement that the program sends by name, and where it is written. */
export interface NamedSql {
  name: string;
  file: string;
  area: string;
  sql: string;
}

/** Files of an area whose exports hold statements: its queries, and tables that have some for each of their rows. */
const HOLDERS = /^src\/features\/([^/]+)\/.*(?:\.queries|-subjects)\.ts$/;

/** What `statement` writes where a query says `$firm`. */
const FIRM = `nullif(current_setting('app.firm', true), '')::uuid`;

/** Every named statement of every area, lists in their default form, in the order of their names. */
export function namedStatements(): NamedSql[] {
  const found = new Map<string, NamedSql>();
  for (const { path: file } of sourceFiles(['src/features'])) {
    const [, area] = HOLDERS.exec(file) ?? [];
    if (!area) continue;
    for (const { name, inside } of statementsIn(exportsOf(file))) {
      const known = found.get(name);
      const sql = inside.replaceAll(FIRM, '$firm');
      if (known && known.sql !== sql) throw new Error(`${name} is two statements, in ${known.file} and in ${file}.`);
      if (!known) found.set(name, { name, file, area, sql });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names that the source gives to statements and that none of `printed` has: nobody would see them printed. */
export function namesMissingFrom(printed: readonly NamedSql[]): string[] {
  const written = sourceFiles(['src/features']).flatMap(({ text }) =>
    [...text.matchAll(/\bstatement\(\s*['`]([^'`]+)['`]/g)].map(([, name]) => name as string),
  );
  return written.filter((name) => {
    const form = new RegExp(`^${name.replace(/\$\{[^}]*\}/g, '.+')}$`);
    return !printed.some((each) => form.test(each.name));
  });
}

/** What of an area somebody reviews: each statement with its name and its file, as text for docs/sql. */
export function printedArea(area: string, statements: readonly NamedSql[]): string {
  const about = `-- Made by npm run docs from src/features/${area}, for reading. A list stands as its first page without filters.`;
  const texts = statements.map(({ name, file, sql }) => `-- ${name} (${file})\n${layout(sql)};`);
  return `${[about, ...texts].join('\n\n')}\n`;
}

function exportsOf(file: string): Record<string, unknown> {
  return jest.requireActual<Record<string, unknown>>(path.resolve(__dirname, '../..', file));
}

/** Statements among values and among the members of tables. */
function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('inside' in value && 'alone' in value) return [value as Statement];
  if ('defaultSort' in value && 'filters' in value) return [inDefaultForm(value as Listing<string>)];
  return Object.values(value).flatMap(statementsIn);
}
