import type { Code, Params } from '../../words/message.js';

/** The parameters of a message as SQL: one expression each, which PostgreSQL turns into JSON. */
type InSql<C extends Code> = [keyof Params<C>] extends [never]
  ? []
  : [params: { readonly [Name in keyof Params<C>]: string }];

/** SQL for a message as it is kept in a row: `{code, params}`. */
export function storedMessage<C extends Code>(code: C, ...[params]: InSql<C>): string {
  if (!params) return `jsonb_build_object('code', '${code}')`;
  return `jsonb_build_object('code', '${code}', 'params', jsonb_build_object(${members(params)}))`;
}

/** SQL for a message in the place of the text it becomes as the answer leaves. */
export function saidMessage<C extends Code>(code: C, ...[params]: InSql<C>): string {
  if (!params) return `platform.said('${code}')`;
  return `platform.said('${code}', json_build_object(${members(params)}))`;
}

function members(params: Readonly<Record<string, string>>): string {
  return Object.entries(params)
    .map(([name, value]) => `'${name}', ${value}`)
    .join(', ');
}
