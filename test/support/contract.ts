import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import supertest from 'supertest';
import type { Response, Test } from 'supertest';
import type { Operation, Schema } from '../../src/platform/openapi/openapi-types.js';

interface Contract {
  paths: Record<string, Record<string, Operation['details']>>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Operation['details']['responses'][string]>;
    headers: Record<string, { required?: boolean }>;
  };
}

/** The API as integrators know it: docs/openapi.json, which `npm run docs` writes. */
export const contract = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Contract;

export const operations: Operation[] = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, details]) => ({ path, method, details })),
);

type Answered = Pick<Response, 'status' | 'headers' | 'text' | 'body'>;
type Described = Operation['details']['responses'][string];
type Asserted = (
  failure: Error | null,
  response: Response,
  done: (failure: Error | null, response: Response) => void,
) => void;

/**
 * Every answer that a test receives is held against the contract, so a route is checked by whatever test asks it:
 * status, media type, headers and body, with no member that the contract does not know and none missing that it requires.
 */
const checked = supertest.Test.prototype as unknown as { assert: Asserted };
const { assert } = checked;
checked.assert = function (this: Test, failure, response, done) {
  const flaw = response ? flawOf(this.method, new URL(this.url).pathname, response) : undefined;
  if (!flaw) return assert.call(this, failure, response, done);
  const asked = `${this.method} ${this.url} -> ${response.status}`;
  done(
    new Error(`${asked} is not what docs/openapi.json says: ${flaw}\n${String(response.text).slice(0, 600)}`),
    response,
  );
};

/** Answers may gain fields freely, but a test should notice that one is not described. */
function closed<T>(node: T): T {
  if (Array.isArray(node)) return node.map(closed) as T;
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)])) as T & Schema;
  if (copy.type === 'object' && copy.properties && copy.additionalProperties === undefined) {
    return { ...copy, additionalProperties: false };
  }
  return copy;
}

const { Problem, ...views } = contract.components.schemas;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'contract', components: { schemas: { ...closed(views), Problem } } });

const compiled = new Map<Schema, ValidateFunction>();

function validatorOf(schema: Schema): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const absolute = JSON.parse(
    JSON.stringify(closed(schema)).replaceAll('"#/components/', '"contract#/components/'),
  ) as object;
  const made = ajv.compile(absolute);
  compiled.set(schema, made);
  return made;
}

function flawOf(method: string, pathname: string, answer: Answered): string | undefined {
  if (!pathname.startsWith('/api/v1/')) return undefined;
  const operation = operationOf(method === 'HEAD' ? 'get' : method.toLowerCase(), pathname);
  // What is no route is refused by one of the problems that every route may answer with.
  if (!operation) return answer.status >= 400 ? flawOfBody(problemOf(answer.status), answer) : 'no such operation';
  const described = operation.details.responses[String(answer.status)];
  const whole = described?.$ref ? problemOf(described.$ref.replace(/\D+/, '')) : described;
  if (!whole) return 'the status is not described';
  return flawOfHeaders(whole, answer) ?? (method === 'HEAD' ? undefined : flawOfBody(whole, answer));
}

function problemOf(status: number | string): Described | undefined {
  const name = String(status) === '' ? 'NotModified' : `Problem${status}`;
  return contract.components.responses[name];
}

/** Headers that say something about the answer; those for browsers and connections stand on all of them. */
const TELLING = Object.keys(contract.components.headers).map((name) => name.toLowerCase());

function flawOfHeaders({ headers = {} }: Described, answer: Answered): string | undefined {
  const declared = Object.keys(headers);
  const required = declared.filter((name) => contract.components.headers[name]?.required);
  const lacking = required.filter((name) => answer.headers[name.toLowerCase()] === undefined);
  if (lacking.length > 0) return `the header ${lacking.join(', ')} is required`;
  const known = new Set(declared.map((name) => name.toLowerCase()));
  const unknown = TELLING.filter((name) => answer.headers[name] !== undefined && !known.has(name));
  return unknown.length > 0 ? `the header ${unknown.join(', ')} is not described` : undefined;
}

function flawOfBody(described: Described | undefined, answer: Answered): string | undefined {
  if (!described) return 'the status is not described';
  if (!described.content) return answer.text ? 'there should be no body' : undefined;
  const type = String(answer.headers['content-type']).split(';')[0] ?? '';
  const schema = described.content[type]?.schema;
  if (!schema) return `the media type ${type} is not described`;
  if (!type.endsWith('json') || schema.format === 'binary') return undefined;
  const validate = validatorOf(schema);
  if (validate(answer.body)) return undefined;
  const errors = (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
  return errors.join('\n');
}

const parameters = ({ path }: Operation): number => path.split('{').length;

function operationOf(method: string, pathname: string): Operation | undefined {
  const fitting = operations.filter(
    (each) => each.method === method && new RegExp(`^${each.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
  // What is fixed wins over a parameter: /outcomes/by-country over /outcomes/{id}, /{day}.csv over /{day}.
  return fitting.toSorted((a, b) => parameters(a) - parameters(b) || b.path.length - a.path.length)[0];
}
