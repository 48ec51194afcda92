import { Injectable } from '@nestjs/common';
import { message, type Message } from '../../../words/message.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import type { Upload } from '../../../platform/http/upload.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import type { StoredFile } from '../../../platform/storage/file-store.js';
import { honestFileName } from '../../../platform/storage/honest-file-name.js';
import { sniff } from '../../../platform/storage/sniff.js';
import { DocumentFiles } from './document-files.js';
import type { OpenedFile } from './document-files.js';
import type { DocumentInput, DocumentPatch, DocumentQuery } from './document.dto.js';
import { Document } from './document.entity.js';
import { documentFile, documentList, documentView, surroundingsOf, surroundingsOfNew } from './documents.queries.js';
import type { Surroundings } from './documents.queries.js';

const NO_SUCH_FILE = message('problems.no-case-file');
const NOT_A_CLIENT = message('file-problems.not-a-client');
const EXPIRES_TOO_EARLY = message('file-problems.expires-too-early');

registerConstraints({
  document_case_file: { pointer: '/caseFileId', message: NO_SUCH_FILE },
  document_client: { pointer: '/clientId', message: NOT_A_CLIENT },
  document_expires_on: { pointer: '/expiresOn', message: EXPIRES_TOO_EARLY },
});

type Days = Pick<DocumentPatch, 'issuedOn' | 'expiresOn'>;

interface NamedFile extends StoredFile {
  fileName: string;
  mediaType: string;
}

@Injectable()
export class DocumentsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly files: DocumentFiles,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(documentView, [id]);
  }

  list(query: DocumentQuery): Promise<JsonText> {
    return page(this.db, this.cursors, documentList, query);
  }

  /**
   * Whatever can be refused is refused before the bytes are kept, and they are kept before the row that names them: a
   * crash between leaves sealed bytes that nothing points at, never a row without bytes.
   *
   * @throws Problem 422 for what the bytes are or for another firm's file or client; 507 when the disk is full
   */
  async add({ file: _name, ...input }: DocumentInput, upload: Upload): Promise<JsonText> {
    const [type, [around]] = await Promise.all([
      sniff(upload.bytes, upload.name),
      this.db.rows<Surroundings>(surroundingsOfNew, [input.caseFileId, input.clientId ?? null]),
    ]);
    const wrong = this.wrongWith(input, input.clientId, around);
    if (!type.ok) throw refusal([{ pointer: '/file', code: 'file-type', message: type.refusal }, ...wrong]);
    if (wrong.length > 0) throw refusal(wrong);
    const fileName = honestFileName(upload.name, type.extension);
    const stored = await this.files.keep(upload.bytes);
    return this.db.write('document.add', async (tx) => {
      const row = { title: fileName, ...input, ...stored, fileName, mediaType: type.type };
      const id = await tx.insert(Document, row);
      return tx.view(documentView, [id]);
    });
  }

  /** @throws Problem 404; 412 when stale; 422 for another file's client and for days that cannot be */
  change(id: string, version: number, patch: DocumentPatch): Promise<JsonText> {
    return this.db.write('document.change', async (tx) => {
      const [document, [around]] = await Promise.all([
        tx.load(Document, id, version),
        tx.rows<Surroundings>(surroundingsOf, [id, patch.clientId ?? null]),
      ]);
      const wrong = this.wrongWith({ ...document, ...patch }, patch.clientId, around);
      if (wrong.length > 0) throw refusal(wrong);
      const [, view] = await Promise.all([tx.update(Document, { id, version }, patch), tx.view(documentView, [id])]);
      return view;
    });
  }

  archive(id: string, version: number): Promise<void> {
    return this.db.write('document.archive', async (tx) => {
      await tx.update(Document, { id, version }, { archivedAt: this.clock.now() });
    });
  }

  /** @throws Problem 404; 500 when the stored bytes are gone or damaged */
  async open(id: string): Promise<NamedFile & OpenedFile> {
    const [file] = await this.db.rows<NamedFile>(documentFile, [id]);
    if (!file) throw Problem.notFound();
    return { ...file, ...(await this.files.open(file)) };
  }

  private wrongWith(
    { issuedOn, expiresOn }: Days,
    clientId: string | null | undefined,
    around?: Surroundings,
  ): Issue[] {
    if (!around) throw Problem.notFound();
    const today = this.clock.today(around.zone);
    const issues: Issue[] = [];
    const add = (pointer: string, code: string, reason: Message) => issues.push({ pointer, code, message: reason });
    if (!around.isFile) add('/caseFileId', 'unknown-reference', NO_SUCH_FILE);
    else if (clientId && !around.isClient) add('/clientId', 'unknown-reference', NOT_A_CLIENT);
    if (issuedOn && issuedOn > today)
      add('/issuedOn', 'future-day', message('file-problems.future-day', { day: issuedOn, today }));
    if (issuedOn && expiresOn && expiresOn < issuedOn) add('/expiresOn', 'expires-too-early', EXPIRES_TOO_EARLY);
    return issues;
  }
}

/** All issues at once; a record that is not there speaks first, as wherever PostgreSQL finds it missing. */
function refusal(issues: Issue[]): Problem {
  const unknown = issues.find(({ code }) => code === 'unknown-reference');
  return unknown ? new Problem('unknown-reference', unknown.message, { issues }) : Problem.invalid(issues);
}
