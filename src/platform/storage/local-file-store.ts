import { createHash, createHmac } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place, Vault } from '../secrets/vault.js';
import { writeAtomically } from './atomic-write.js';
import { FileStoreError, MAX_FILE_BYTES, type FileStore, type StoredFile } from './file-store.js';

const FIRM_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Files on the local disk at `<root>/<firm>/<aa>/<name>`, each sealed with the firm's key.
 *
 * A file is held in memory whole, since AES-GCM must not give out a byte before the tag was checked.
 */
export class LocalFileStore implements FileStore {
  constructor(
    private readonly root: string,
    private readonly vault: Vault,
    private readonly maxBytes = MAX_FILE_BYTES,
  ) {}

  async put(firmId: string, bytes: Buffer | AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const content = await this.collect(bytes);
    const sha256 = digest(content);
    // A copy that rotted on the disk is replaced by the good one just received.
    if (!(await this.isIntact(firmId, sha256))) {
      await writeAtomically(this.pathOf(firmId, sha256), this.vault.seal(placeOf(firmId, sha256), content));
    }
    return { sha256, size: content.length };
  }

  async read(firmId: string, sha256: string): Promise<Buffer> {
    const sealed = await readFile(this.pathOf(firmId, sha256)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      throw new FileStoreError('missing', 'The file is not in the store: restore it from a backup.');
    });
    try {
      const content = this.vault.open(placeOf(firmId, sha256), sealed);
      if (digest(content) === sha256) return content;
    } catch {
      // Falls through: the vault's sentence would name the row, which says less than the one below.
    }
    throw new FileStoreError('corrupt', 'The stored file is not what was put there: restore it from a backup.');
  }

  async has(firmId: string, sha256: string): Promise<boolean> {
    return access(this.pathOf(firmId, sha256)).then(
      () => true,
      () => false,
    );
  }

  private async collect(bytes: Buffer | AsyncIterable<Uint8Array>): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of Buffer.isBuffer(bytes) ? [bytes] : bytes) {
      size += part.length;
      if (size > this.maxBytes) {
        throw new FileStoreError('too-large', `The file is larger than ${this.maxBytes} bytes: split or compress it.`);
      }
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  private async isIntact(firmId: string, sha256: string): Promise<boolean> {
    try {
      await this.read(firmId, sha256);
      return true;
    } catch (error) {
      if (error instanceof FileStoreError) return false;
      throw error;
    }
  }

  /** The name is a keyed digest: whoever steals the disk cannot ask it for a document they already hold. */
  private pathOf(firmId: string, sha256: string): string {
    if (!FIRM_ID.test(firmId)) throw new TypeError('A firm is named by its UUID in lower case.');
    if (!SHA256.test(sha256)) throw new TypeError('A file is named by its SHA-256 in lower-case hex.');
    const name = createHmac('sha256', this.vault.deriveKey(`file-name:${firmId}`))
      .update(sha256)
      .digest('hex');
    return join(this.root, firmId, name.slice(0, 2), name);
  }
}

function placeOf(firmId: string, sha256: string): Place {
  return { table: 'file', column: 'content', firmId, rowId: sha256 };
}

function digest(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
