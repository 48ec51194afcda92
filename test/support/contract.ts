import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import type { Operation, Schema } from '../../src/platform/openapi/openapi-types.js';

interface Contract {
  paths: Record<string, Record<string, Operation['details']>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Operation['details']['responses'][string]> };
}

/** The API as integrators know it: docs/openapi.json, which `npm run docs` writes. */
export const contract = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Contract;

export const operations: Operation[] = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, details]) => ({ path, method, details })),
);

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    interface Matchers<R> {
      /** Status, content type and body are what docs/openapi.json promises, with no property that it does not know. */
      toMatchContract(): R;
    }
  }
}

expect.extend({
  toMatchContract(response: Response) {
    const flaw = flawOf(response);
    const asked = `${response.request.method} ${response.request.url} -> ${response.status}`;
    return { pass: flaw === undefined, message: () => `${asked}: ${flaw ?? 'matches docs/openapi.json'}` };
  },
});

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

function flawOf(response: Response): string | undefined {
  const { method, url } = response.request;
  const operation = operationOf(method.toLowerCase(), new URL(url).pathname);
  if (!operation) return 'no such operation';
  const described = operation.details.responses[String(response.status)];
  const answer = described?.$ref ? contract.components.responses[described.$ref.split('/').at(-1) ?? ''] : described;
  if (!answer) return 'the status is not described';
  if (!answer.content) return response.text ? 'there should be no body' : undefined;
  const type = String(response.headers['content-type']).split(';')[0] ?? '';
  const schema = answer.content[type]?.schema;
  if (!schema) return `the content type ${type} is not described`;
  const validate = validatorOf(schema);
  return validate(response.body) ? undefined : ajv.errorsText(validate.errors, { separator: '\n' });
}

function operationOf(method: string, pathname: string): Operation | undefined {
  const fitting = operations.filter(
    (each) => each.method === method && new RegExp(`^${each.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
  // A fixed segment wins over a parameter: /outcomes/by-country over /outcomes/{id}.
  return fitting.toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}
