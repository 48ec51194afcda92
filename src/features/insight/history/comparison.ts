import type { Language } from '../../../words/language.js';
import { message, type Code, type Message, type Wording } from '../../../words/message.js';
import { say, SPEAKERS } from '../../../words/speakers.js';
import { codeInWords, columnName } from './column-words.js';
import { deadlineTitle } from './code-names.js';
import { HIDDEN_COLUMNS } from './changes.queries.js';
import type { ChangeRow } from './history.queries.js';

/** One field of which two versions say different things, in words. */
export interface Difference {
  field: string;
  name: string;
  from: string;
  to: string;
}

type Values = Readonly<Record<string, unknown>>;

interface Reader {
  entity: string;
  language: Language;
  people: ReadonlyMap<string, string>;
  zone: string;
}

/** How a record is kept rather than what it says. */
const INTERNAL = ['id', 'version', 'created_at', 'updated_at', 'lease_id', 'lease_until', 'message_id'];

const OF_PROGRAM = '_message';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The fields in which two versions differ, in the order of the record. */
export function comparisonOf(before: ChangeRow, after: ChangeRow, reader: Omit<Reader, 'entity'>): Difference[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const whole = { ...reader, entity: after.entity };
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((column) => !INTERNAL.includes(column) && JSON.stringify(was[column]) !== JSON.stringify(is[column]))
    .map((field) => ({ field, name: say(reader.language, columnName(field)), ...sides(field, was, is, whole) }))
    .filter(({ from, to }) => from !== to);
}

function valuesOf({ before, after }: ChangeRow): Values {
  const values = JSON.parse(after ?? before ?? '{}') as Record<string, unknown>;
  // What the program says of a field stands in a column beside it, and is that field to a reader.
  for (const column of Object.keys(values).filter((name) => name.endsWith(OF_PROGRAM))) {
    values[column.slice(0, -OF_PROGRAM.length)] ??= values[column];
    delete values[column];
  }
  return values;
}

function sides(column: string, was: Values, is: Values, reader: Reader): { from: string; to: string } {
  const [from, to] = [inWords(column, was, reader), inWords(column, is, reader)];
  if (from !== to) return { from, to };
  // Both are made of parts, or another record: that they differ is what can be said in a line.
  return {
    from: say(reader.language, message('history.value.before')),
    to: say(reader.language, message('history.value.after')),
  };
}

function inWords(column: string, values: Values, reader: Reader): string {
  const value = values[column] ?? null;
  const { entity, language } = reader;
  const said = (key: 'nothing' | 'yes' | 'no' | 'hidden') => say(language, { code: `history.value.${key}` as Code });
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return said('nothing');
  if (HIDDEN_COLUMNS[entity]?.seal.includes(column)) return said('hidden');
  if (typeof value === 'boolean') return said(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (entity === 'deadline' && column === 'title')
    return deadlineTitle(language, value as Wording, (values['rule_id'] as string | null) ?? null);
  if (isMessage(value)) return say(language, value);
  if (typeof value === 'string') return textInWords(column, value, reader);
  const simple = Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
  if (!simple) return say(language, message('history.value.parts'));
  return value.map((one) => textInWords(column, String(one), reader)).join(', ');
}

/** The program's own words for a field, by their code. */
function isMessage(value: object | string): value is Message {
  return typeof value === 'object' && 'code' in value && SPEAKERS.en.has(String(value.code));
}

function textInWords(column: string, value: string, { entity, language, people, zone }: Reader): string {
  if (DAY.test(value)) return SPEAKERS[language].day(value);
  if (MOMENT.test(value)) return say(language, message('history.value.moment', { at: { at: value, zone } }));
  if (ID.test(value)) return people.get(value) ?? say(language, message('history.value.record'));
  return codeInWords(language, entity, column, value) ?? value;
}
