import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { currentCaller } from '../../../platform/call.js';
import { Db } from '../../../platform/db/db.js';
import { page, type ListRow } from '../../../platform/db/listing.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import type { Language } from '../../../platform/http/language.js';
import { Problem } from '../../../platform/problem/problem.js';
import { comparisonOf } from './comparison.js';
import { changeOf, entryOf } from './entry.js';
import type {
  CaseFileHistoryQuery,
  ChangesQuery,
  ComparisonQuery,
  ComparisonView,
  HistoryQuery,
} from './history.dto.js';
import {
  changesOfCommand,
  entriesStatement,
  HISTORY_FILTERS,
  namesOfPeople,
  versionsOfRecord,
  type ChangeRow,
  type EntryRow,
} from './history.queries.js';

type Asked = HistoryQuery & { caseFileId?: string };

/**
 * Answers that hold evidence are marked as kept: what history holds is never searched for messages, nor altered. What
 * Redress says of it is put into words entry by entry, before the evidence is put beside it.
 */
@Injectable()
export class HistoryService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
  ) {}

  /** Everything that happened on a file, newest first. @throws Problem 404 for a file that is unknown or not yours */
  async ofCaseFile(caseFileId: string, query: CaseFileHistoryQuery, language: Language): Promise<JsonText> {
    const answer = await this.entries('case-file-history', { ...query, caseFileId }, language);
    // A file's own creation is its first entry, so only a file that does not exist has none.
    if (answer.text.startsWith('{"data":[],')) throw Problem.notFound();
    return answer;
  }

  /** @throws Problem 400 for an id without its entity: ids alone are not looked up across every kind of record */
  async ofFirm(query: HistoryQuery, language: Language): Promise<JsonText> {
    if (query.id !== undefined && query.entity === undefined) throw entityNeeded();
    return this.entries('history', query, language);
  }

  /** All that one command changed, of which its entry shows the first. @throws Problem 404 */
  async changesOf(transactionId: string, query: ChangesQuery, language: Language): Promise<JsonText> {
    const listing = { ...changesOfCommand, finish: (row: ListRow) => changeOf(row as ListRow & ChangeRow, language) };
    const asked = { ...query, transactionId };
    const answer = await page(this.db, this.cursors, listing, asked);
    if (answer.text.startsWith('{"data":[],') && query.cursor === undefined) throw Problem.notFound();
    return answer.kept();
  }

  /** Two versions of one record, field by field and in words. @throws Problem 404 when one of them is unknown */
  async compare({ entity, id, older, newer }: ComparisonQuery, language: Language): Promise<ComparisonView> {
    const [versions, people] = await Promise.all([
      this.db.rows<ChangeRow>(versionsOfRecord, [entity, id, older, newer]),
      this.db.rows<{ id: string; name: string }>(namesOfPeople, []),
    ]);
    const [before, after] = versions;
    if (!before || !after) throw Problem.notFound();
    const { zone } = currentCaller();
    const reader = { language, zone, people: new Map(people.map((one) => [one.id, one.name])) };
    return { data: comparisonOf(before, after, reader) };
  }

  private async entries(list: string, query: Asked, language: Language): Promise<JsonText> {
    const scope = { firmId: currentCaller().firmId, list, query };
    const [cursor] = this.cursors.decode(query.cursor, scope) ?? [];
    const given = { ...query, cursor } as Record<string, unknown>;
    const filters = HISTORY_FILTERS.filter((name) => given[name] !== undefined);
    const values = [...filters.map((name) => given[name]), query.limit];
    const rows = await this.db.rows<EntryRow>(entriesStatement(filters), values);
    const commands = byCommand(rows);
    const shown = commands.slice(0, query.limit);
    const data = shown.map((changes) => entryOf(changes, language)).join(',');
    const last = shown.at(-1)?.[0]?.transaction_id ?? null;
    const next = commands.length > shown.length ? this.cursors.encode([last], scope) : null;
    return JsonText.list(`[${data}]`, next).kept();
  }
}

/** The rows of one command follow each other. */
function byCommand(rows: readonly EntryRow[]): EntryRow[][] {
  const commands: EntryRow[][] = [];
  for (const row of rows) {
    const last = commands.at(-1);
    if (last?.[0]?.transaction_id === row.transaction_id) last.push(row);
    else commands.push([row]);
  }
  return commands;
}

function entityNeeded(): Problem {
  const needed = message('date-problems.which-kind-of-record');
  return Problem.malformed(needed, [{ pointer: '/entity', code: 'required', message: needed }]);
}
