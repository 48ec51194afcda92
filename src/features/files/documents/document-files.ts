import { Inject, Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { currentCaller } from '../../../platform/call.js';
import { Problem } from '../../../platform/problem/problem.js';
import { FILE_STORE, FileStoreError, MAX_FILE_BYTES } from '../../../platform/storage/file-store.js';
import type { FileStore, StoredFile } from '../../../platform/storage/file-store.js';
import { FileRoom } from '../../../platform/storage/file-room.js';

/** Bytes on their way out. They are held whole until the reader has them all or has gone. */
export interface OpenedFile {
  bytes: Buffer;
  /** Gives their memory back to the next reader. */
  leave(): void;
}

/** The file store as the caller meets it: the firm's own files only, and every failure in words. */
@Injectable()
export class DocumentFiles {
  private readonly room = new FileRoom(4 * MAX_FILE_BYTES, 100);

  constructor(@Inject(FILE_STORE) private readonly store: FileStore) {}

  /** @throws Problem 507 when the disk is full */
  async keep(bytes: Buffer): Promise<StoredFile> {
    try {
      return await this.store.put(currentCaller().firmId, bytes);
    } catch (error) {
      throw isFull(error) ? new Problem('storage-full', message('file-problems.disk-full'), {}, error) : error;
    }
  }

  /** @throws Problem 500 when the bytes are gone or are not what was put; 503 when too many are reading */
  async open({ sha256, size }: StoredFile): Promise<OpenedFile> {
    const leave = await this.room.enter(size);
    try {
      return { bytes: await this.store.read(currentCaller().firmId, sha256), leave };
    } catch (error) {
      leave();
      if (!(error instanceof FileStoreError)) throw error;
      throw new Problem('file-damaged', message('file-problems.file-damaged'), {}, error);
    }
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
