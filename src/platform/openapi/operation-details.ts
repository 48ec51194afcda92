import { problemName } from './problem-responses.js';
import { nameIn, partsOf } from './schema-details.js';
import type { Answer, Operation, Schema } from './openapi-types.js';

/** What holds for a route because of what it is: its problems, its headers, who may. */
export function completeOperation(operation: Operation, schemas: Record<string, Schema>): void {
  const { details } = operation;
  for (const parameter of details.parameters ?? []) {
    if (parameter.schema?.default !== undefined) parameter.required = false;
  }
  sayWho(details);
  details.parameters = [...(details.parameters ?? []), ...sharedParameters(operation)];
  for (const [status, answer] of Object.entries(details.responses))
    sayHeaders(operation, Number(status), answer, schemas);
  for (const status of problemsOf(operation)) {
    details.responses[status] ??= { $ref: `#/components/responses/${problemName(status)}` };
  }
}

function sayWho(details: Operation['details']): void {
  if (details['x-public']) details.security = [];
  const roles = details['x-roles'];
  if (!roles) return;
  const who = `Roles: ${roles.join(', ')}. Scope of an API key: \`${details['x-scope']}\`.`;
  details.description = [details.description, who].filter(Boolean).join('\n\n');
}

const changes = (method: string): boolean => method !== 'get';
const hasIfMatch = ({ details }: Operation): boolean =>
  (details.parameters ?? []).some(({ name }) => name === 'If-Match');

function sharedParameters({ method, details }: Operation): { $ref: string }[] {
  if (!changes(method) || details['x-public']) return [];
  const reason = { $ref: '#/components/parameters/Reason' };
  return method === 'post' ? [{ $ref: '#/components/parameters/IdempotencyKey' }, reason] : [reason];
}

function sayHeaders({ method }: Operation, status: number, answer: Answer, schemas: Record<string, Schema>): void {
  if (answer.description === '') answer.description = status === 204 ? 'Done.' : 'As asked.';
  const schema = answer.content?.['application/json']?.schema;
  const names = Object.keys(schema ? propertiesOf(schema, schemas) : {});
  const headers = [
    names.includes('version') && 'ETag',
    status === 201 && names.includes('id') && 'Location',
    method === 'get' && names.includes('page') && 'Link',
  ].filter((name) => typeof name === 'string');
  if (headers.length === 0) return;
  answer.headers = Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function propertiesOf(schema: Schema, schemas: Record<string, Schema>): Record<string, Schema> {
  const found = schema.$ref ? schemas[nameIn(schema.$ref)] : schema;
  if (!found) return {};
  return Object.assign({ ...found.properties }, ...partsOf(found).map((part) => propertiesOf(part, schemas))) as Record<
    string,
    Schema
  >;
}

/** Beside these every route may answer 429, 500 and 503. */
function problemsOf(operation: Operation): number[] {
  const { method, path, details } = operation;
  const body = Boolean(details.requestBody);
  const signedIn = !details['x-public'];
  const asked: [number, boolean][] = [
    [400, true],
    [401, true],
    [403, signedIn],
    [404, path.includes('{')],
    [409, changes(method)],
    [412, hasIfMatch(operation)],
    [413, body],
    [415, body],
    [422, body || method === 'post'],
    [428, hasIfMatch(operation)],
    [429, true],
    [500, true],
    [503, true],
  ];
  return asked.filter(([, may]) => may).map(([status]) => status);
}
