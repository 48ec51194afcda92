import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { message } from '../../../words/message.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import { jsonText, touchedWith } from '../../../platform/db/tx.js';
import type { Tx, ViewRow } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { FirmClock } from '../../people/firms/firm-clock.service.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import { answersInTurn, letterList, letterView, newLetter, setAttachments } from './correspondence.queries.js';
import { RECEIVED_TOO_EARLY, wrongDates } from './letter-dates.js';
import type { LetterInput, LetterPatch, LetterQuery } from './letter.dto.js';
import { Letter } from './letter.entity.js';

const ANSWERS_ITSELF = message('file-problems.answers-itself');

registerConstraints({
  correspondence_case_file: { pointer: '/caseFileId', message: message('problems.no-case-file') },
  correspondence_request: { pointer: '/ccfRequestId', message: message('problems.no-request') },
  correspondence_answers: { pointer: '/answersId', message: message('problems.no-letter') },
  correspondence_answers_itself: { pointer: '/answersId', message: ANSWERS_ITSELF },
  correspondence_received_on: { pointer: '/receivedOn', message: RECEIVED_TOO_EARLY },
  correspondence_external_id: {
    pointer: '/externalId',
    message: message('problems.external-id-taken', { record: 'letter' }),
  },
  correspondence_document_document: {
    pointer: '/documentIds',
    message: message('problems.documents-unknown'),
  },
});

/** A day that has come here has come everywhere. */
const LAST_TO_BEGIN_A_DAY = 'Etc/GMT+12';

interface NewLetterRow extends ViewRow {
  zone: string;
}

@Injectable()
export class CorrespondenceService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly firmClock: FirmClock,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(letterView, [id]);
  }

  list(query: LetterQuery): Promise<JsonText> {
    return page(this.db, this.cursors, letterList, query);
  }

  /**
   * A letter that brings nothing. It starts no time limit by itself: a step or a fact that names it does.
   *
   * @throws Problem 422 for days that cannot be, and for a request, letter or document of another case file
   */
  add(input: LetterInput): Promise<JsonText> {
    return this.db.write('correspondence.add', (tx) => this.store(tx, input, true));
  }

  /** The same in a transaction that has more to do. */
  addIn(tx: Tx, input: LetterInput): Promise<JsonText> {
    return this.store(tx, input);
  }

  /** @param ends whether the transaction ends with the letter, unless its days have to be looked at */
  private async store(tx: Tx, { documentIds = [], ...input }: LetterInput, ends = false): Promise<JsonText> {
    const id = uuidv7();
    if (wrongDates(input).length > 0) refuse(wrongDates(input, await this.firmClock.today(tx)));
    const come = wrongDates(input, this.clock.today(LAST_TO_BEGIN_A_DAY)).length === 0;
    const [, , [added]] = await Promise.all([
      tx.insert(Letter, { ...columns(input), id }),
      documentIds.length > 0 && tx.rows(setAttachments, [input.caseFileId, id, documentIds]),
      ends && come ? tx.last<NewLetterRow>(newLetter, [id]) : tx.rows<NewLetterRow>(newLetter, [id]),
    ]);
    if (!added) throw new Error('PostgreSQL gave no letter.');
    if (!come) refuse(wrongDates(input, this.clock.today(added.zone)));
    return jsonText(added);
  }

  /** @throws Problem 404; 412 when stale; 422 as for `add` */
  change(id: string, version: number, { documentIds, ...patch }: LetterPatch): Promise<JsonText> {
    return this.db.write('correspondence.change', async (tx) => {
      const [letter, today, circle] = await Promise.all([
        tx.load(Letter, id, version),
        this.firmClock.today(tx),
        patch.answersId ? tx.rows(answersInTurn, [patch.answersId, id]) : [],
      ]);
      refuse(wrongDates({ ...letter, ...patch }, today));
      if (circle.length > 0) throw Problem.invalidField('/answersId', 'answers-itself', ANSWERS_ITSELF);
      const [, , view] = await Promise.all([
        tx.update(Letter, { id, version }, { ...columns(patch), ...touchedWith(documentIds) }),
        documentIds && tx.rows(setAttachments, [letter.caseFileId, id, documentIds]),
        tx.view(letterView, [id]),
      ]);
      return view;
    });
  }

  archive(id: string, version: number): Promise<void> {
    return this.db.write('correspondence.archive', async (tx) => {
      await tx.update(Letter, { id, version }, { archivedAt: this.clock.now() });
    });
  }
}

function refuse(issues: Issue[]): void {
  if (issues.length > 0) throw Problem.invalid(issues);
}

/** The row of what was sent; a counterpart is replaced whole, so what it no longer names is cleared. */
function columns({ counterpart, references, ...plain }: LetterPatch): Partial<Letter> {
  return {
    ...(plain as Partial<Letter>),
    ...(references && { letterReferences: references }),
    ...(counterpart && {
      counterpartKind: counterpart.kind,
      counterpartName: counterpart.name ?? null,
      counterpartCountry: counterpart.country ?? null,
    }),
  };
}
