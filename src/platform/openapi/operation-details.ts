import { problemName } from './problem-responses.js';
import { headersOfProblem, refer } from './answer-headers.js';
import type { HeaderName } from './answer-headers.js';
import { PARAMETERS } from './parameter-descriptions.js';
import { summaryOf } from './resources.js';
import { nameIn, partsOf } from './schema-details.js';
import type { Answer, Operation, Schema } from './openapi-types.js';

type Schemas = Record<string, Schema>;

/** What holds for a route because of what it is: its problems, its headers, who may. */
export function completeOperation(operation: Operation, schemas: Schemas): void {
  const { details } = operation;
  sayWhat(details);
  for (const parameter of details.parameters ?? []) {
    if (parameter.name) parameter.description ??= PARAMETERS[parameter.name];
    if (parameter.schema?.default !== undefined) parameter.required = false;
  }
  sayWho(details);
  details.parameters = [...(details.parameters ?? []), ...sharedParameters(operation)];
  for (const [status, answer] of Object.entries(details.responses))
    sayHeaders(operation, Number(status), answer, schemas);
  sayNotModified(operation);
  for (const status of problemsOf(operation)) {
    details.responses[status] ??= { $ref: `#/components/responses/${problemName(status)}` };
  }
}

function sayWhat(details: Operation['details']): void {
  const [tag = ''] = details.tags ?? [];
  details.summary = summaryOf(details.operationId ?? '', tag);
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

const hasQuery = ({ details }: Operation): boolean => (details.parameters ?? []).some((each) => each.in === 'query');

function sharedParameters({ method, details }: Operation): { $ref: string }[] {
  if (!changes(method) || details['x-public']) return [];
  const reason = { $ref: '#/components/parameters/Reason' };
  return method === 'post' ? [{ $ref: '#/components/parameters/IdempotencyKey' }, reason] : [reason];
}

function sayHeaders({ method, details }: Operation, status: number, answer: Answer, schemas: Schemas): void {
  if (answer.$ref) return;
  if (status >= 400) {
    answer.headers = headersOfProblem(status);
    return;
  }
  if (answer.description === '') answer.description = status === 204 ? 'Done.' : 'As asked.';
  const shown = answer.content?.['application/json']?.schema;
  const schema = shown?.format === 'binary' ? undefined : shown;
  const names = Object.keys(schema ? propertiesOf(schema, schemas) : {});
  const operation = details.operationId ?? '';
  const asked: [HeaderName, boolean][] = [
    ['ETag', names.includes('version') || composed.has(operation)],
    ['Location', status === 201 && names.includes('id')],
    ['Link', method === 'get' && names.includes('page')],
    ['Content-Language', schema !== undefined],
    ['Content-Disposition', answer.content !== undefined && schema === undefined],
    ['Set-Cookie', signsIn.has(operation)],
    ['Clear-Site-Data', operation === 'sessionsLogout'],
  ];
  answer.headers = refer(asked.filter(([, may]) => may).map(([name]) => name));
}

/** Answers with a record in them or around one: their ETag is its version, and it promises nothing of the rest. */
const composed = new Set([
  'caseFilesPage',
  'caseTimelinesView',
  'clientsSheet',
  'deadlineSheetsSheet',
  'followUpsView',
  'newFactsView',
  'provisionalMeasuresCorrect',
  'provisionalMeasuresTake',
  'provisionalMeasuresView',
  'requestStepsRehearse',
  'requestStepsTake',
  'suggestionsTake',
]);
const signsIn = new Set(['sessionsLogin', 'sessionsLogout', 'firmsSetUp']);

/** What is read with If-None-Match may not have changed. */
function sayNotModified({ method, details }: Operation): void {
  const ok = details.responses[200];
  if (method !== 'get' || !ok?.headers?.ETag || composed.has(details.operationId ?? '')) return;
  const ifNoneMatch = { $ref: '#/components/parameters/IfNoneMatch' };
  details.parameters = [...(details.parameters ?? []), ifNoneMatch];
  details.responses[304] = { $ref: '#/components/responses/NotModified' };
}

function propertiesOf(schema: Schema, schemas: Schemas): Record<string, Schema> {
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
    [422, body || method === 'post' || hasQuery(operation)],
    [428, hasIfMatch(operation)],
    [429, true],
    [500, true],
    [503, true],
    [507, Boolean(details.requestBody?.content['multipart/form-data'])],
  ];
  const usual = asked.filter(([, may]) => may).map(([status]) => status);
  return [...new Set([...usual, ...(details['x-refuses'] ?? [])])].toSorted((a, b) => a - b);
}
