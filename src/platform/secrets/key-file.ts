import { randomBytes } from 'node:crypto';
import { link, mkdir, open, unlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { syncFolder } from '../storage/atomic-write.js';

const PREFIX = 'redress-key-1:';
const KEY_BYTES = 32;

/** The master key could not be had; the message says what the operator is to do. */
export class KeyFileError extends Error {}

/**
 * The 32 bytes of the master key.
 *
 * @param createIfMissing only while no data exists yet: a new key cannot read what an old one sealed
 * @throws KeyFileError when the file is absent, open to others, or not a key
 */
export async function readKeyFile(path: string, options: { createIfMissing: boolean }): Promise<Buffer> {
  const file = resolve(path);
  const found = await readIfPresent(file);
  if (found) return found;
  if (!options.createIfMissing) {
    throw new KeyFileError(`There is no key file at ${file}: put back the one this data was written with.`);
  }
  await createOnce(file);
  const created = await readIfPresent(file);
  if (!created) throw new KeyFileError(`The key file ${file} vanished while it was being created: start again.`);
  return created;
}

async function readIfPresent(file: string): Promise<Buffer | undefined> {
  try {
    const handle = await open(file, 'r');
    try {
      // The mode of the opened file, not of the path, so that nobody can swap the file in between.
      refuseOpenMode(file, await handle.stat());
      return parseKey(file, await handle.readFile('latin1'));
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof KeyFileError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return undefined;
    throw new KeyFileError(`The key file ${file} cannot be read (${code}): check its owner and its folder.`);
  }
}

function refuseOpenMode(file: string, stat: { mode: number; isFile(): boolean }): void {
  if (!stat.isFile()) throw new KeyFileError(`The key file ${file} is not a file: set REDRESS_KEY_FILE to a file.`);
  // Windows reports no group or world bits worth judging.
  if (process.platform === 'win32' || (stat.mode & 0o077) === 0) return;
  throw new KeyFileError(`The key file ${file} can be read by other users of this machine: run chmod 600 on it.`);
}

function parseKey(file: string, text: string): Buffer {
  const line = text.trim();
  const encoded = line.slice(PREFIX.length);
  const key = Buffer.from(encoded, 'base64');
  // Buffer.from skips what is not base64; encoding it again shows whether anything was skipped.
  if (line.startsWith(PREFIX) && key.length === KEY_BYTES && key.toString('base64') === encoded) return key;
  throw new KeyFileError(`The key file ${file} is damaged or is no Redress key: put back a copy of the original.`);
}

/** Two processes starting at once write two keys, but `link` lets only the first take the name. */
async function createOnce(file: string): Promise<void> {
  const draft = `${file}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(`${PREFIX}${randomBytes(KEY_BYTES).toString('base64')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(draft, file);
    // A key whose name is lost in a power cut is lost data.
    await syncFolder(dirname(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return;
    throw new KeyFileError(`The key file ${file} cannot be created (${code}): make its folder writable.`);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}
