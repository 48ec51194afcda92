import type { Message, Wording } from '../../words/message.js';

/**
 * A text that a person wrote or the program says stands in two columns, `title` and `title_message`, one of them empty.
 * In JSON for an answer: the text itself, or the message that becomes text as the answer leaves.
 */
export function worded(column: string): string {
  return `coalesce(to_json(${column}), platform.said(${column}_message))`;
}

/** The same where the program renders it itself, in mail, papers and feeds: a string, or code and parameters. */
export function wording(column: string): string {
  return `coalesce(to_jsonb(${column}), ${column}_message)`;
}

type Columns<Name extends string> = Record<Name, string | null> & Record<`${Name}Message`, Message | null>;

/** Both columns of such a text, for writing. */
export function inColumns<Name extends string>(name: Name, given: Wording | null | undefined): Columns<Name> {
  const text = typeof given === 'string' ? given : null;
  const message = typeof given === 'string' ? null : (given ?? null);
  return { [name]: text, [`${name}Message`]: message } as Columns<Name>;
}

/** The columns of those texts that a change gives; the others stay as they are. */
export function changedColumns<Name extends string>(
  names: readonly Name[],
  given: { readonly [Key in Name]?: Wording | null },
): Partial<Columns<Name>> {
  const changed = names.filter((name) => given[name] !== undefined);
  return Object.assign({}, ...changed.map((name) => inColumns(name, given[name]))) as Partial<Columns<Name>>;
}
