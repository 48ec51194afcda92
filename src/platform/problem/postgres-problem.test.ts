import { message } from '../../words/message.js';
import { postgresErrorIn, problemFromPostgres, registerConstraints, type PostgresError } from './postgres-problem.js';

const secret = 'Amira Example';

/** As pg throws it: values sit in message and detail. */
function refusal(code: string, fields: Partial<PostgresError> = {}): PostgresError {
  return Object.assign(new Error(`"${secret}" violates ${fields.constraint} on table clients`), {
    severity: 'ERROR',
    detail: `Key (external_id)=(${secret}) already exists.`,
    schema: 'redress',
    table: 'clients',
    code,
    ...fields,
  });
}

it.each([
  ['23505', { constraint: 'clients_external_id' }, 409, 'duplicate', '/externalId'],
  ['23P01', { constraint: 'clients_stay_excl' }, 409, 'duplicate', '/stayExcl'],
  ['23503', { constraint: 'clients_firm_country_fk' }, 422, 'unknown-reference', '/firmCountry'],
  ['23514', { constraint: 'clients_closed_after_opened' }, 422, 'invalid', ''],
  ['23502', { column: 'display_name' }, 422, 'invalid', '/displayName'],
  ['22P02', {}, 422, 'invalid', ''],
  ['22007', {}, 422, 'invalid', ''],
  ['22008', {}, 422, 'invalid', ''],
  ['22001', {}, 422, 'invalid', ''],
  ['22021', {}, 400, 'malformed', undefined],
  ['22P05', {}, 400, 'malformed', undefined],
  ['40001', {}, 409, 'busy', undefined],
  ['40P01', {}, 409, 'busy', undefined],
  ['55P03', {}, 409, 'busy', undefined],
  ['57014', {}, 503, 'unavailable', undefined],
  ['57P01', {}, 503, 'unavailable', undefined],
  ['08006', {}, 503, 'unavailable', undefined],
  ['53300', {}, 503, 'unavailable', undefined],
  ['25006', {}, 503, 'unavailable', undefined],
])('%s %j is %i %s at %s, and leaks nothing', (code, fields, status, slug, pointer) => {
  const problem = problemFromPostgres(refusal(code, fields));
  expect(problem).toMatchObject({ status, slug });
  expect(problem?.members.issues?.[0]?.pointer).toBe(pointer);
  expect(JSON.stringify([problem?.detail, problem?.members])).not.toMatch(/Amira|clients|redress|select/i);
});

it.each(['42703', '42501', 'P0001', '23001'])('%s can only be our own mistake', (code) => {
  expect(problemFromPostgres(refusal(code))).toBeUndefined();
});

it('tells the caller to come back when it was only a lock', () => {
  expect(problemFromPostgres(refusal('40P01'))?.members.retryAfter).toBe(1);
});

it('speaks the words a feature registered', () => {
  const words = message('problems.external-id-taken', { record: 'client' });
  registerConstraints({ clients_external: { pointer: '/externalId', message: words } });
  const problem = problemFromPostgres(refusal('23505', { constraint: 'clients_external' }));
  expect(problem?.members.issues).toEqual([{ pointer: '/externalId', code: 'duplicate', message: words }]);
});

it('finds the error inside what TypeORM wraps, and is not fooled by an error of Node', () => {
  const inner = refusal('23505');
  expect(postgresErrorIn(Object.assign(new Error('wrapped'), { driverError: inner }))).toBe(inner);
  expect(postgresErrorIn(Object.assign(new Error('broken pipe'), { code: 'EPIPE' }))).toBeUndefined();
  expect(postgresErrorIn('text')).toBeUndefined();
});
