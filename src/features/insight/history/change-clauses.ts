import type { Language } from '../../../words/language.js';
import { message, type Message } from '../../../words/message.js';
import { dateClauses } from './date-clauses.js';
import { changeKind, type ChangeKind } from './image.js';
import type { ChangeRow } from './history.queries.js';
import { labelOf } from './record-labels.js';
import { nounOf, recordMessage } from './record-message.js';

/** So many of one kind are named each. */
const NAMED = 3;

/** One thing that became of a record, by its message. */
export interface Clause {
  message: Message;
  row: ChangeRow;
}

interface Rest {
  row: ChangeRow;
  change: ChangeKind;
  named: boolean;
}

/** What a command did beside what it is named after: to dates, one by one; to other records, alike ones together. */
export function clausesOf(rows: readonly ChangeRow[], head: ChangeRow | undefined, language: Language): Clause[] {
  const clauses: Clause[] = [];
  const rest: Rest[] = [];
  for (const row of rows) {
    const dates = dateClauses(row, language);
    for (const one of dates) clauses.push({ message: one, row });
    if (dates.length === 0 && row !== head) {
      const named = row.entity !== 'reminder' && labelOf(row, language) !== undefined;
      rest.push({ row, change: changeKind(row.op, row.before, row.after), named });
    }
  }
  if (rest.length > 0) clauses.push(...together(rest, language));
  return clauses;
}

/** What was named is said by name; of one kind without names, or changed in many places, only how many. */
function together(rest: readonly Rest[], language: Language): Clause[] {
  const alike = new Map<string, Rest[]>();
  for (const one of rest) {
    const key = `${one.row.entity} ${one.change}`;
    const group = alike.get(key);
    if (group) group.push(one);
    else alike.set(key, [one]);
  }
  return [...alike.values()].flatMap((group) => ofGroup(group, language));
}

function ofGroup(group: readonly Rest[], language: Language): Clause[] {
  const [{ row, change }] = group as [Rest];
  const names = change !== 'changed' && group.length <= NAMED && group.every(({ named }) => named);
  if (group.length > 1 && !names) {
    const params = { noun: nounOf(row.entity), count: group.length };
    return [{ message: message(`history.records-${change}`, params), row }];
  }
  return group.map((one) => ({
    message: message(`history.record-${change}`, { record: recordMessage(one.row, language) }),
    row: one.row,
  }));
}
