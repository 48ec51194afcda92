import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { contract } from './contract.js';

/** One GET address with everything in it, and the route of docs/openapi.json it belongs to. */
export interface Address {
  route: string;
  path: string;
}

export interface Answer extends Address {
  status: number;
  type: string;
  text: string;
  /** JSON, where the answer is that. */
  body: unknown;
}

interface Walk {
  /** For `{day}`. */
  days: readonly string[];
  /** What stands behind `?` on a route that needs or gains from it; several give several addresses. */
  queries: Readonly<Record<string, readonly string[]>>;
  /** Routes left out. */
  without: readonly string[];
  /** Which of the records of a list are opened one by one; all, unless it says otherwise. */
  pick?: (list: string, rows: readonly Row[]) => readonly Row[];
}

type Row = Readonly<Record<string, unknown>>;
type Read = (address: Address) => Promise<Answer>;

/** Reads as somebody, in a language, past the network. */
export const readerOf =
  (nest: NestFastifyApplication, token: string, language: string): Read =>
  async ({ route, path }) => {
    const headers = { authorization: `Bearer ${token}`, 'accept-language': language };
    const answer = await nest.inject({ method: 'GET', url: path, headers });
    const type = String(answer.headers['content-type']).split(';')[0] ?? '';
    const isJson = type.endsWith('json');
    const body: unknown = isJson ? JSON.parse(answer.payload) : undefined;
    return { route, path, status: answer.statusCode, type, text: answer.payload, body };
  };

const ROUTES = Object.entries(contract.paths)
  .filter(([, item]) => item['get'])
  .map(([route]) => route)
  .toSorted((a, b) => a.split('{').length - b.split('{').length || a.length - b.length);

interface Found {
  found: Address[];
  /** Routes of which nobody has a record here: whoever calls sees to it that somebody has, or names them in `without`. */
  empty: string[];
}

/** Every address there is to read, found as a reader finds it: lists first, then what is named in them. */
export async function everyAddress(read: Read, walk: Walk): Promise<Found> {
  const found: Address[] = [];
  const ids = new Map<string, Set<string>>();
  let left = ROUTES.filter((each) => !walk.without.includes(each));
  for (let before = Infinity; left.length < before;) {
    before = left.length;
    const without: string[] = [];
    for (const route of left) {
      const addresses = addressesOf(route, ids, walk);
      // A list of several pages grows while it is read.
      for (const address of addresses) addresses.push(...note(await read(address)));
      found.push(...addresses);
      if (!addresses.length) without.push(route);
    }
    // Some are named only in lists that were read after them.
    left = without;
  }
  return { found, empty: left };

  /** Learns what is named in an answer; the next page of it. */
  function note({ route, path, status, body, text }: Answer): Address[] {
    // A reader is also told why something cannot be shown.
    if (status === 409) return [];
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${text}`);
    const [list] = path.split('?') as [string];
    const rows = rowsOf(body);
    const picked = (walk.pick?.(lastWord(route), rows) ?? rows).map((row) => String(row['id'] ?? row['code']));
    // Found by the place of the list, and by its last word alone: `/new-facts/{id}` is listed in files only.
    learn(list, picked);
    learn(lastWord(route), picked);
    const versions = (body as { versions?: Row[] } | undefined)?.versions ?? [];
    learn(
      `${list}/versions`,
      versions.flatMap(({ id }) => (id ? [String(id)] : [])),
    );
    if (route.endsWith('/history')) learn(COMPARISON, comparisonsIn(rows));
    const next = (body as { page?: { next?: string | null } } | undefined)?.page?.next;
    if (!next) return [];
    const [first] = path.split('&cursor=') as [string];
    return [{ route, path: `${first}${first.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}` }];
  }

  function learn(list: string, some: readonly string[]): void {
    ids.set(list, new Set([...(ids.get(list) ?? []), ...some]));
  }
}

function addressesOf(route: string, ids: ReadonlyMap<string, ReadonlySet<string>>, walk: Walk): Address[] {
  return fill(route, ids, walk).flatMap((path) =>
    (route === COMPARISON ? [...(ids.get(COMPARISON) ?? [])] : queriesOf(route, walk)).map((query) => ({
      route,
      path: query ? `${path}?${query}` : path,
    })),
  );
}

/** The route with ids in the places of its parameters, from the first to the last. */
function fill(route: string, ids: ReadonlyMap<string, ReadonlySet<string>>, walk: Walk): string[] {
  const parameter = /\{(\w+)\}/.exec(route);
  if (!parameter) return [route];
  const list = route.slice(0, parameter.index - 1);
  const values = parameter[1] === 'day' ? walk.days : [...(ids.get(list) ?? ids.get(lastWord(list)) ?? [])];
  return values.flatMap((value) => fill(route.replace(parameter[0], value), ids, walk));
}

function queriesOf(route: string, { queries }: Walk): readonly string[] {
  const given = queries[route.replace('/api/v1', '')];
  if (given) return given;
  const parameters = contract.paths[route]?.['get']?.parameters ?? [];
  return JSON.stringify(parameters).includes('"limit"') || JSON.stringify(parameters).includes('/limit')
    ? ['limit=200']
    : [''];
}

function rowsOf(body: unknown): readonly Row[] {
  const data = (body as { data?: unknown } | undefined)?.data;
  return Array.isArray(data) ? (data as Row[]) : [];
}

/** It is asked for by what stands behind `?`, which history shows. */
const COMPARISON = '/api/v1/history/comparison';

interface Change {
  entity: string;
  entityId: string;
  op: string;
  version: number;
}

/** What the changes of a page of history can be compared by: of each command, a change of each kind of record. */
function comparisonsIn(entries: readonly Row[]): string[] {
  const changed = entries.flatMap(({ action, changes }) =>
    (changes as Change[]).filter(({ op }) => op === 'update').map((change) => ({ action, ...change })),
  );
  const oneOfEach = new Map(changed.map((change) => [`${String(change.action)} ${change.entity}`, change]));
  return [...oneOfEach.values()].map(
    ({ entity, entityId, version }) => `entity=${entity}&id=${entityId}&older=${version - 1}&newer=${version}`,
  );
}

const lastWord = (route: string) => route.split('/').at(-1) ?? '';

/** Every text in an answer, with where it stands: `data.0.title`. */
export function textsIn(value: unknown, at = ''): [pointer: string, text: string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, at ? `${at}.${name}` : name));
}
