import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { Listing } from '../../../platform/db/listing.js';
import type { JsonText } from '../../../platform/http/answer.js';
import type { Language } from '../../../platform/http/language.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { CaseFileHistoryQuery, HistoryQuery } from './history.dto.js';
import { caseFileHistory, firmHistory } from './history.queries.js';
import { changeWithActor } from './history-sentences.js';

@Injectable()
export class HistoryService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
  ) {}

  /** Everything that happened on a file, newest first. @throws Problem 404 for a file that is unknown or not yours */
  async ofCaseFile(caseFileId: string, query: CaseFileHistoryQuery, language: Language): Promise<JsonText> {
    const asked = { ...query, caseFileId };
    const answer = await page(this.db, this.cursors, toldIn(language, caseFileHistory), asked);
    // A file's own creation is its first row, so only a file that does not exist has none.
    if (answer.text.startsWith('{"data":[],')) throw Problem.notFound();
    return answer.kept();
  }

  /** @throws Problem 400 for an id without its entity: ids alone are not looked up across every kind of record */
  async ofFirm(query: HistoryQuery, language: Language): Promise<JsonText> {
    if (query.id !== undefined && query.entity === undefined) throw entityNeeded();
    return (await page(this.db, this.cursors, toldIn(language, firmHistory), query)).kept();
  }
}

function toldIn(language: Language, listing: Listing<'id'>): Listing<'id'> {
  return { ...listing, finish: (row) => changeWithActor(row, language) };
}

function entityNeeded(): Problem {
  const needed = message('date-problems.which-kind-of-record');
  return Problem.malformed(needed, [{ pointer: '/entity', code: 'required', message: needed }]);
}
