/** 25 MB, the largest document the API takes. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** The key under which Nest gives a `FileStore`. */
export const FILE_STORE = Symbol('FileStore');

export interface StoredFile {
  /** Lower-case hex digest of the content as received, by which it is read again. */
  sha256: string;
  size: number;
}

/** Content-addressed files of firms. A firm reaches its own only, and equal content is kept once per firm. */
export interface FileStore {
  /** @throws FileStoreError `too-large`; the bytes are then not kept */
  put(firmId: string, bytes: Buffer | AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** @throws FileStoreError `missing`, or `corrupt` when the bytes are not those that were put */
  read(firmId: string, sha256: string): Promise<Buffer>;
  has(firmId: string, sha256: string): Promise<boolean>;
}

/** Why a file could not be kept or given; the message names no file and no firm. */
export class FileStoreError extends Error {
  constructor(
    readonly reason: 'missing' | 'corrupt' | 'too-large',
    message: string,
  ) {
    super(message);
  }
}
