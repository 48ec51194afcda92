import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Client } from 'pg';
import type { Schema } from '../src/platform/openapi/openapi-types.js';
import { mermaid } from '../src/law/lifecycle-diagram.js';
import { cloneDatabase } from './support/cluster.js';
import { contract, operations } from './support/contract.js';
import { namedStatements, namesMissingFrom, printedArea } from './support/named-statements.js';
import { schemaText } from './support/schema-text.js';

/** `npm run docs` sets this: then what is generated is written instead of compared. */
const writing = process.env.REDRESS_WRITE_DOCS === '1';

function expectFresh(file: string, text: string): void {
  if (writing) writeFileSync(file, text);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
    throw new Error(`${file} is stale; run npm run docs and commit what it wrote.`);
}

it('docs/schema.sql is the schema the migrations make', async () => {
  const database = await cloneDatabase();
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const about =
    '-- Made by npm run docs from the catalogue of PostgreSQL 18, for reading; migrations/ is the source.\n';
  const text = about + (await schemaText(admin));
  await admin.end();
  await database.drop();
  expectFresh('docs/schema.sql', text);
});

describe('docs/sql', () => {
  const statements = namedStatements();
  const areas = [...new Set(statements.map(({ area }) => area))];

  it.each(areas)('%s.sql is every named statement of the area', (area) => {
    mkdirSync('docs/sql', { recursive: true });
    const own = statements.filter((each) => each.area === area);
    expectFresh(`docs/sql/${area}.sql`, printedArea(area, own));
  });

  it('has a file for each area and none for another', () => {
    const files = readdirSync('docs/sql');
    const stray = files.filter((file) => !areas.includes(file.replace(/\.sql$/, '')));
    if (writing) for (const file of stray) rmSync(`docs/sql/${file}`);
    else expect(stray).toEqual([]);
  });

  it('leaves no statement out', () => {
    expect(namesMissingFrom(statements)).toEqual([]);
  });
});

it('docs/request-lifecycle.mmd is the lifecycle in src/law', () => {
  expectFresh('docs/request-lifecycle.mmd', mermaid());
});

/** Whether it is fresh needs the build (`npm run docs:check`); whether it can be used is seen here. */
describe('docs/openapi.json', () => {
  it('is OpenAPI 3.1 with schemas that compile and references that lead somewhere', () => {
    expect(contract).toMatchObject({ openapi: '3.1.0', info: { title: 'Redress' } });
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    ajv.addSchema({ $id: 'contract', ...contract });
    for (const name of Object.keys(contract.components.schemas)) {
      expect(() => ajv.compile({ $ref: `contract#/components/schemas/${name}` })).not.toThrow();
    }
    const text = JSON.stringify(contract);
    const dead = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, reference]) => reference as string);
    expect(dead.filter((reference) => placeIn(contract, reference) === undefined)).toEqual([]);
    expect(text).not.toContain('"nullable"');
  });

  it('says of every schema what it holds', () => {
    const empty = Object.entries(contract.components.schemas).filter(
      ([, { properties }]) => Object.keys(properties ?? {}).length === 0,
    );
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it('names each operation once, and says for each what a good answer is', () => {
    const ids = operations.map(({ details }) => (details as { operationId?: string }).operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const mute = operations.filter(({ details }) => {
      const [status = '', good] = Object.entries(details.responses).find(([code]) => Number(code) < 300) ?? [];
      return status !== '204' && !Object.values(good?.content ?? {})[0]?.schema;
    });
    expect(mute.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('bounds every text and every list that is sent to us', () => {
    const loose = operations.flatMap(({ method, path, details }) => {
      // An address is short by itself.
      const sent = (details.parameters ?? []).filter((each) => each.in !== 'path');
      const parameters = sent.flatMap(({ name, schema }) => unbounded(schema, String(name)));
      const bodies = Object.values(details.requestBody?.content ?? {}).flatMap(({ schema }) => unbounded(schema, ''));
      return [...parameters, ...bodies].map((place) => `${method} ${path} ${place}`);
    });
    expect(loose).toEqual([]);
  });
});

/** Where in an input a text without a greatest length, a form or a choice can be sent, or a list without a greatest size. */
function unbounded(given: Schema | undefined, place: string, above: Schema[] = []): string[] {
  const schema = given?.$ref ? contract.components.schemas[given.$ref.split('/').at(-1) ?? ''] : given;
  if (!schema || above.includes(schema)) return [];
  const inside = [...above, schema];
  const { maxLength, maxItems, pattern } = schema as { maxLength?: number; maxItems?: number; pattern?: string };
  const types = [schema.type].flat();
  const text = types.includes('string') && !maxLength && !pattern && !schema.format && !schema.enum;
  const list = types.includes('array') && !maxItems;
  return [
    ...(text || list ? [place] : []),
    ...unbounded(schema.items, `${place}[]`, inside),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => unbounded(each, `${place}/${name}`, inside)),
    ...[...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((each) => unbounded(each, place, inside)),
  ];
}

function placeIn(whole: unknown, reference: string): unknown {
  return reference
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], whole);
}
