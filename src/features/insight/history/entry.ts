import type { Language } from '../../../words/language.js';
import { message, type Code, type Message, type Value } from '../../../words/message.js';
import { say, SPEAKERS } from '../../../words/speakers.js';
import { clausesOf, type Clause } from './change-clauses.js';
import { changeKind } from './image.js';
import type { ChangeRow, EntryRow } from './history.queries.js';
import { reasonIn } from './kept-reason.js';
import { labelOf, type Label } from './record-labels.js';
import { nounOf } from './record-message.js';

/** A sentence names so many things that became of records; the rest it counts. */
const SAID = 3;

/**
 * One command as JSON. Only what is said of it is put into words here: the images go into the answer as they were kept,
 * byte by byte, whatever they hold.
 */
export function entryOf(rows: readonly EntryRow[], language: Language): string {
  const [first] = rows as [EntryRow];
  const noun = headEntity(first.action);
  const heads = rows.filter(({ entity }) => entity === noun);
  const head = heads.length === 1 ? heads[0] : undefined;
  const clauses = clausesOf(rows, head, language);
  const label = head ? labelOf(head, language) : labelOutside(first, noun, language);
  const own = {
    id: first.transaction_id,
    at: first.at,
    actor: actorOf(first, language),
    ...(first.on_behalf_of !== null && { onBehalfOf: { id: first.on_behalf_of, name: first.person } }),
    action: first.action,
    done: say(language, actionMessage(first.action)),
    object: objectOf(rows, head, label, language),
    clauses: clauses.map((clause) => clauseView(clause, language)),
    sentence: say(language, sentenceOf(first, head, label, clauses)),
    reason: reasonIn(language, first.actor_kind, first.reason),
    requestId: first.request_id,
    transactionId: first.transaction_id,
    changeCount: first.changes,
  };
  return `${JSON.stringify(own).slice(0, -1)},"changes":[${rows.map((row) => changeOf(row, language)).join(',')}]}`;
}

/** One row of one table as JSON, with its images as they were kept. */
export function changeOf(row: ChangeRow, language: Language): string {
  const change = changeKind(row.op, row.before, row.after);
  const words = { change, noun: say(language, nounOf(row.entity)), label: labelOf(row, language)?.text ?? null };
  return `${row.part},${JSON.stringify(words).slice(1, -1)},"before":${row.before ?? 'null'},"after":${row.after ?? 'null'}}`;
}

const headEntity = (action: string) => action.slice(0, action.indexOf('.'));

function actionMessage(action: string): Message {
  const code = `history.action.${action}`;
  return { code: (SPEAKERS.en.has(code) ? code : 'history.something') as Code };
}

function actorOf({ actor_kind: kind, actor_id: id, person, key_name }: EntryRow, language: Language) {
  if (kind === 'user') return { kind, id, name: person };
  return { kind, id, name: kind === 'api-key' ? key_name : say(language, { code: `history.actor.${kind}` }) };
}

function labelOutside(first: EntryRow, entity: string, language: Language): Label | undefined {
  if (first.head_id === null) return undefined;
  const row = {
    ...first,
    entity,
    before: null,
    after: first.head_image,
    named: null,
    named_message: null,
    named_rule: null,
  };
  return labelOf(row, language);
}

/** What the command is named after, where that is one record. */
function objectOf(rows: readonly EntryRow[], head: EntryRow | undefined, label: Label | undefined, language: Language) {
  const [first] = rows as [EntryRow];
  const entity = headEntity(first.action);
  const only = head ?? (first.head_id === null && first.changes === 1 ? first : undefined);
  const shown = only?.entity ?? (SPEAKERS.en.has(`history.noun.${entity}`) ? entity : first.entity);
  return {
    entity: shown,
    id: only?.entity_id ?? first.head_id,
    noun: say(language, nounOf(shown)),
    label: label?.text ?? null,
  };
}

/** "Ana Ruiz recorded that the request was declared admissible as of 12 January 2026: “Decision” is expected by …" */
function sentenceOf(
  first: EntryRow,
  head: ChangeRow | undefined,
  label: Label | undefined,
  clauses: readonly Clause[],
): Message {
  const what = actionMessage(first.action);
  // A step is of one day; further days it recorded are clauses like others.
  const day = head?.entity === 'fact' ? undefined : clauses.find(({ row }) => row.entity === 'fact');
  const others = clauses.filter((clause) => clause !== day);
  // What a clause names again is named once.
  const repeated = others.some(({ row }) => row === head);
  const whole = onDay(repeated || !label ? what : withLabel(what, label), day?.message);
  const who = whoOf(first);
  if (others.length === 0) return message('history.sentence', { who, what: whole });
  return message('history.sentence-with-clauses', { who, what: whole, clauses: joined(others) });
}

function withLabel(what: Message, { text, kind }: Label): Message {
  return message(kind ? 'history.of-kind' : 'history.named', { what, label: text });
}

function onDay(what: Message, day: Message | undefined): Message {
  const { to, first, last } = (day?.params ?? {}) as Record<string, string | undefined>;
  if (to) return message('history.on-day', { what, day: to });
  return first && last ? message('history.on-day-between', { what, first, last }) : what;
}

function joined(clauses: readonly Clause[]): Message {
  const [first, ...further] = clauses.slice(0, SAID).map((clause) => clause.message) as [Message, ...Message[]];
  const said = further.reduce((before, next) => message('history.and', { first: before, further: next }), first);
  const count = clauses.length - SAID;
  return count > 0 ? message('history.and-more', { first: said, count }) : said;
}

function whoOf({ actor_kind: kind, person, key_name }: EntryRow): Value {
  const name = person ?? message('history.actor.nobody');
  if (kind === 'user') return name;
  if (kind === 'api-key') return message('history.actor.key', { key: key_name ?? '', person: name });
  const who = { code: `history.actor.${kind}` } as const;
  return person === null ? who : message('history.actor.for-person', { who, person });
}

/** The code without its area, what fills its gaps with what is a message in words, and the whole in words. */
function clauseView({ message: { code, params = {} }, row }: Clause, language: Language) {
  const filled = Object.entries(params).map(([name, value]) => [name, inWords(value, language)]);
  return {
    code: code.slice(code.indexOf('.') + 1),
    entity: row.entity,
    entityId: row.entity_id,
    params: Object.fromEntries(filled) as Record<string, string | number>,
    text: say(language, { code, params }),
  };
}

function inWords(value: Value, language: Language): unknown {
  return typeof value === 'object' && 'code' in value ? say(language, value) : value;
}
