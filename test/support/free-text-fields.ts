import type { Schema } from '../../src/platform/openapi/openapi-types.js';
import { contract, operations } from './contract.js';

/** Texts without enum, format or pattern that nobody writes in their own words, by where they stand, and why. */
const NO_FREE_TEXT: readonly (readonly [RegExp, why: string])[] = [
  [/^POST \/auth\/|\.password$|\.(current|next)$/, 'a password, which no answer shows'],
  [/^POST \/setup /, 'before anybody can read; the same members as PATCH /firm and POST /users'],
  [/\/(rehearsal|preview|impact)\b/, 'kept nowhere: the same members as the operation it rehearses'],
  [/\.zone$/, 'the name of a time zone'],
  [/\.url$/, 'an address'],
  [/\.(ruleSet|ruleSets\[\]|ruleId)$/, 'the code of a rule or of a table of rules'],
  [/^POST \/rule-sets.* \.text$/, 'a table of rules, in CSV'],
];

/** Every member that people write in their own words: `POST /clients .names[].full`. */
export function freeTextFields(): string[] {
  return operations
    .filter(({ method }) => ['post', 'patch', 'put'].includes(method))
    .flatMap(({ method, path, details }) =>
      Object.entries(details.requestBody?.content ?? {}).flatMap(([type, { schema }]) =>
        type.startsWith('image/')
          ? []
          : fieldsOf(schema, '').map((field) => `${method.toUpperCase()} ${path.replace('/api/v1', '')} ${field}`),
      ),
    )
    .filter((field) => !NO_FREE_TEXT.some(([pattern]) => pattern.test(field)));
}

function fieldsOf(schema: Schema | undefined, at: string, within: readonly string[] = []): string[] {
  if (!schema || (schema.$ref && within.includes(schema.$ref))) return [];
  const deeper = schema.$ref ? [...within, schema.$ref] : within;
  const whole = resolved(schema);
  const own = isFreeText(whole) ? [at] : [];
  const members = Object.entries(whole.properties ?? {}).flatMap(([name, one]) =>
    fieldsOf(one, `${at}.${name}`, deeper),
  );
  const parts = [...(whole.allOf ?? []), ...(whole.anyOf ?? []), ...(whole.oneOf ?? [])];
  const others = parts.flatMap((one) => fieldsOf(one, at, deeper));
  return [...new Set([...own, ...members, ...fieldsOf(whole.items, `${at}[]`, deeper), ...others])];
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name ? (contract.components.schemas[name] ?? {}) : schema;
}

function isFreeText(schema: Schema): boolean {
  const { type, format, enum: values, pattern } = schema as Schema & { pattern?: string };
  const constant = (schema as { const?: unknown }).const;
  return [type].flat().includes('string') && !format && !values && !pattern && constant === undefined;
}

/** The longest text the field may hold. */
export type Write = (field: string, longest: number) => string;

/**
 * The body with a text in each of its free-text members: a new member of a body that is sent anyhow is filled by itself.
 * What `plain` names stays as it is; `undefined` leaves a member out.
 */
export function filled(operation: string, plain: object, write: Write): object {
  const [method = '', path = ''] = operation.split(' ');
  const content = contract.paths[`/api/v1${path}`]?.[method.toLowerCase()]?.requestBody?.content ?? {};
  const schema = Object.values(content)[0]?.schema;
  if (!schema) throw new Error(`${operation} takes no body.`);
  return fill(schema, plain, `${operation} `, write) as object;
}

function fill(schema: Schema, plain: unknown, at: string, write: Write): unknown {
  const whole = resolved(schema);
  if (Array.isArray(plain)) return plain.map((one) => fill(whole.items ?? {}, one, `${at}[]`, write));
  if (typeof plain !== 'object' || plain === null) return plain;
  const parts = [...(whole.allOf ?? []), ...(whole.anyOf ?? []), ...(whole.oneOf ?? [])];
  let body: object = plain;
  for (const part of parts) body = fill(part, body, at, write) as object;
  for (const [name, member] of Object.entries(whole.properties ?? {})) {
    const field = `${at}.${name}`;
    const value = (body as Record<string, unknown>)[name];
    if (name in body) body = { ...body, [name]: fill(member, value, field, write) };
    else if (isFreeText(resolved(member)) && !NO_FREE_TEXT.some(([pattern]) => pattern.test(field))) {
      const longest = (resolved(member) as { maxLength?: number }).maxLength ?? 200;
      body = { ...body, [name]: write(field, longest) };
    }
  }
  return body;
}
