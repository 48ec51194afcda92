// The seven requests. Each is made for one server's own database and for eight callers, who are eight people: four of
// the big firm, four of four others.
import { query } from './database.mjs';
import { writeRequest } from './callers.mjs';
import { createHash } from 'node:crypto';

const dayFromToday = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Goes round a list, each caller from another place, so that the two servers are asked the same. */
function turning(list, from) {
  let n = from;
  return () => list[n++ % list.length];
}

const reads = (path) => (person, n) => {
  const requests = path(person).map((each) => writeRequest({ path: each, token: person.token }));
  return { next: turning(requests, n * 37) };
};

const REQUESTS = [
  { key: 'a', name: 'case page', caller: reads(({ files }) => files.map(({ id }) => `/case-files/${id}`)) },
  {
    key: 'b',
    name: 'docket, 30 days',
    caller: reads(() => [`/deadlines?status=open&dueFrom=${dayFromToday(0)}&dueTo=${dayFromToday(30)}&limit=50`]),
  },
  { key: 'c', name: 'add a letter', writes: 'correspondence', caller: addsLetters },
  { key: 'd', name: 'change a case file', writes: 'case-file', caller: changesFile },
  {
    key: 'e',
    name: 'history of a file',
    caller: reads(({ files }) => files.map(({ id }) => `/case-files/${id}/history`)),
  },
  {
    key: 'f',
    name: 'client search',
    caller: reads(({ names }) => names.map((name) => `/search?q=${encodeURIComponent(name)}`)),
  },
  { key: 'g', name: 'outcomes by country', caller: reads(() => ['/outcomes/by-country']) },
];

function addsLetters({ token, files }) {
  let n = 0;
  return {
    next() {
      const body = {
        caseFileId: files[n % files.length].id,
        direction: 'in',
        counterpart: { kind: 'ccf', name: 'Secretariat of the Commission' },
        channel: 'email',
        subject: `Acknowledgment of receipt ${n++}`,
        summary: 'The Secretariat confirms receipt and asks for a power of attorney.',
        writtenOn: dayFromToday(-5),
        receivedOn: dayFromToday(-2),
        references: [{ kind: 'request', value: `CCF/R${1000 + n}.26` }],
      };
      return writeRequest({ method: 'POST', path: '/correspondence', token, body });
    },
  };
}

/** Each caller has a file of its own and sends the version that the last answer gave. */
function changesFile({ token, files }, n) {
  let { id, version } = files[n];
  let turn = 0;
  return {
    next() {
      const body = { title: `Notice and data, reading ${++turn}`, status: turn % 2 ? 'pending' : 'open' };
      return writeRequest({
        method: 'PATCH',
        path: `/case-files/${id}`,
        token,
        headers: { 'If-Match': `"${version}"` },
        body,
      });
    },
    learn({ head }) {
      version = Number(/\r\netag: "(\d+)"/i.exec(head)[1]);
    },
  };
}

/** The seven requests with their callers, for the database at this address. */
export async function requestsFor(url, tokens) {
  const people = await Promise.all(tokens.map((token) => personOf(url, token)));
  return REQUESTS.map(({ caller, ...request }) => ({
    ...request,
    callers: people.map((person, n) => caller(person, n)),
  }));
}

async function personOf(url, token) {
  const hash = createHash('sha256').update(token).digest();
  const [{ firm }] = await query(url, 'select firm_id as firm from platform.token where hash = $1', [hash]);
  const files = await query(
    url,
    'select id, version from redress.case_file where firm_id = $1 order by md5(id::text) limit 300',
    [firm],
  );
  const names = await query(
    url,
    `select split_part(display_name, ' ', 2) as name from redress.client where firm_id = $1 order by md5(id::text) limit 300`,
    [firm],
  );
  return { token, files, names: names.map(({ name }) => name) };
}
