import { readdirSync } from 'node:fs';
import path from 'node:path';
import { calls } from '../../src/platform/call.js';
import type { Caller } from '../../src/platform/call.js';
import type { Db } from '../../src/platform/db/db.js';
import { page } from '../../src/platform/db/listing.js';
import type { Listing } from '../../src/platform/db/listing.js';
import type { Statement } from '../../src/platform/db/statement.js';
import { entriesStatement, HISTORY_FILTERS } from '../../src/features/insight/history/history.queries.js';
import { Cursors } from '../../src/platform/http/keyset.js';

const features = path.resolve('src/features');

/** What a *.queries.ts file exports: statements as they are, and every statement its lists can become. */
export async function statementsOfQueries(actor: Caller): Promise<Statement[]> {
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.queries.ts'),
  );
  // Each filter of the history alone, and all together.
  const found = [[], ...HISTORY_FILTERS.map((one) => [one]), HISTORY_FILTERS].map(entriesStatement);
  for (const file of files) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list of files is made here
    const exported = Object.values(require(path.join(features, file)) as object);
    found.push(...exported.filter(isStatement));
    for (const listing of exported.filter(isListing)) found.push(...(await statementsOf(listing, actor)));
  }
  return found;
}

const isStatement = (thing: unknown): thing is Statement =>
  typeof thing === 'object' && thing !== null && 'alone' in thing && 'inside' in thing;

const isListing = (thing: unknown): thing is Listing<string> =>
  typeof thing === 'object' && thing !== null && 'sorts' in thing && 'filters' in thing;

/** Each filter alone and all together, each sort both ways, with and without a cursor. */
async function statementsOf(listing: Listing<string>, actor: Caller): Promise<Statement[]> {
  const made: Statement[] = [];
  const cursors = new Cursors(Buffer.alloc(32));
  const rows = async (statement: Statement): Promise<object[]> => {
    made.push(statement);
    return [];
  };
  const db = { rows } as unknown as Db;
  const ask = (query: object) => page(db, cursors, listing, { limit: 50, ...query });
  await calls.run({ actor }, async () => {
    for (const field of Object.keys(listing.sorts)) {
      for (const sort of [field, `-${field}`]) {
        await ask({ sort });
        const scope = { firmId: actor.firmId, list: listing.name, query: { sort } };
        await ask({ sort, cursor: cursors.encode([null, null], scope) });
      }
    }
    for (const filter of Object.keys(listing.filters)) await ask({ [filter]: 'x' });
    await ask(Object.fromEntries(Object.keys(listing.filters).map((filter) => [filter, 'x'])));
    await ask({ include: 'archived' });
  });
  return made;
}
