import path from 'node:path';
import { inDefaultForm } from '../../src/platform/db/listing.js';
import type { Listing } from '../../src/platform/db/listing.js';
import type { Statement } from '../../src/platform/db/statement.js';
import { sourceFiles } from './source-rules.js';

/** A statement that the program sends by name, and where it is written. */
export interface NamedSql {
  name: string;
  file: string;
  area: string;
  sql: string;
}

const QUERIES = /^src\/features\/([^/]+)\/.*\.queries\.ts$/;

/** Every named statement of every area, lists in their default form, in the order of their names. */
export function namedStatements(): NamedSql[] {
  const found = sourceFiles(['src/features']).flatMap(({ path: file }) => {
    const [, area] = QUERIES.exec(file) ?? [];
    if (!area) return [];
    return Object.values(exportsOf(file)).flatMap((each): NamedSql[] => {
      const written = asStatement(each);
      return written ? [{ name: written.name, file, area, sql: written.inside }] : [];
    });
  });
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The names written in the source, whether or not somebody exports the statement. */
export function namesInSource(): string[] {
  return sourceFiles(['src/features']).flatMap(({ text }) =>
    [...text.matchAll(/\bstatement\(\s*'([^']+)'/g)].map(([, name]) => name as string),
  );
}

function exportsOf(file: string): Record<string, unknown> {
  return jest.requireActual<Record<string, unknown>>(path.resolve(__dirname, '../..', file));
}

function asStatement(value: unknown): Statement | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('inside' in value && 'alone' in value) return value as Statement;
  return 'defaultSort' in value && 'filters' in value ? inDefaultForm(value as Listing<string>) : undefined;
}
