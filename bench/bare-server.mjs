// What a good programmer would write by hand for these seven requests and nothing else: Fastify and pg in one process,
// one prepared statement a request that checks the token, keeps to the caller's firm and, for a change, writes its
// history; the JSON is made by PostgreSQL and passed on unparsed. It works on a database without policies and triggers.
import Fastify from 'fastify';
import { hash } from 'node:crypto';
import { Pool } from 'pg';
import { uuidv7 } from 'uuidv7';
import * as sql from './bare-statements.mjs';

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c jit=off' });
const fastify = Fastify();

const uuid = { type: 'string', format: 'uuid' };
const day = { type: 'string', format: 'date' };
const closed = (required, properties) => ({ type: 'object', additionalProperties: false, required, properties });
const params = closed(['id'], { id: uuid });

/** Runs the one statement. No row: the token is not good. A row without a body: not found, or not yours. */
async function ask(name, request, reply, values) {
  const { authorization = '' } = request.headers;
  const digest = hash('sha256', authorization.slice('Bearer '.length), 'buffer');
  const { rows } = await pool.query({ name, text: sql[name], values: [digest, ...values] });
  const [row] = rows;
  reply.type('application/json; charset=utf-8');
  if (!row) return refuse(reply, 401);
  if (row.body === null) return refuse(reply, 404);
  if (row.version) reply.header('etag', `"${row.version}"`);
  return row.body;
}

function refuse(reply, status) {
  reply.code(status);
  return `{"status":${status}}`;
}

fastify.get('/api/v1/case-files/:id', { schema: { params } }, (request, reply) =>
  ask('caseFilePage', request, reply, [request.params.id]),
);

const docketQuery = closed(['dueFrom', 'dueTo'], {
  status: { const: 'open' },
  dueFrom: day,
  dueTo: day,
  limit: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
});
fastify.get('/api/v1/deadlines', { schema: { querystring: docketQuery } }, (request, reply) => {
  const { dueFrom, dueTo, limit } = request.query;
  return ask('docket', request, reply, [dueFrom, dueTo, limit]);
});

const letter = closed(['caseFileId', 'direction', 'counterpart', 'channel', 'subject'], {
  caseFileId: uuid,
  direction: { enum: ['in', 'out'] },
  counterpart: closed(['kind'], { kind: { type: 'string', maxLength: 40 }, name: { type: 'string', maxLength: 300 } }),
  channel: { enum: ['portal', 'email', 'post'] },
  subject: { type: 'string', minLength: 1, maxLength: 500 },
  summary: { type: 'string', maxLength: 5000 },
  writtenOn: day,
  receivedOn: day,
  references: {
    type: 'array',
    maxItems: 30,
    items: closed(['value'], { kind: { type: 'string' }, value: { type: 'string', maxLength: 100 } }),
  },
});
fastify.post('/api/v1/correspondence', { schema: { body: letter } }, async (request, reply) => {
  const { caseFileId, direction, counterpart, channel, subject, summary, writtenOn, receivedOn, references } =
    request.body;
  const id = uuidv7();
  reply.code(201).header('location', `/api/v1/correspondence/${id}`);
  return ask('addLetter', request, reply, [
    id,
    caseFileId,
    direction,
    counterpart.kind,
    counterpart.name,
    channel,
    subject,
    summary,
    writtenOn,
    receivedOn,
    JSON.stringify(references ?? []),
    request.id,
  ]);
});

const patch = closed(['title', 'status'], {
  title: { type: 'string', minLength: 1, maxLength: 300 },
  status: { enum: ['open', 'pending'] },
});
fastify.patch('/api/v1/case-files/:id', { schema: { params, body: patch } }, (request, reply) => {
  const version = Number(/^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '')?.[1]);
  if (!version) return refuse(reply, 428);
  const { title, status } = request.body;
  return ask('changeCaseFile', request, reply, [request.params.id, version, title, status, request.id]);
});

fastify.get('/api/v1/case-files/:id/history', { schema: { params } }, (request, reply) =>
  ask('historyOfFile', request, reply, [request.params.id]),
);

const words = closed(['q'], { q: { type: 'string', minLength: 1, maxLength: 200 } });
fastify.get('/api/v1/search', { schema: { querystring: words } }, (request, reply) =>
  ask('search', request, reply, [request.query.q]),
);

fastify.get('/api/v1/outcomes/by-country', (request, reply) => ask('outcomesByCountry', request, reply, []));

fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.on('SIGTERM', () => void fastify.close().then(() => pool.end()));
