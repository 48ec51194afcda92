import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readKeyFile } from './key-file.js';

describe('the key file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redress-key-'));
    path = join(folder, 'home', 'key');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is created once, for its owner only, and read again as the same key', async () => {
    const first = await readKeyFile(path, { createIfMissing: true });
    expect(first).toHaveLength(32);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, 'utf8')).toMatch(/^redress-key-1:[A-Za-z0-9+/]{43}=\n$/);
    expect((await readKeyFile(path, { createIfMissing: true })).equals(first)).toBe(true);
    expect((await readKeyFile(path, { createIfMissing: false })).equals(first)).toBe(true);
  });

  it('is not invented when data may already exist', async () => {
    await expect(readKeyFile(path, { createIfMissing: false })).rejects.toThrow(
      `There is no key file at ${path}: put back the one this data was written with.`,
    );
  });

  it('is one key when twenty starters ask at the same moment, and leaves no drafts', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => readKeyFile(path, { createIfMissing: true })));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect(await readdir(join(folder, 'home'))).toEqual(['key']);
  });

  it('is 0600 whatever the umask of the process', async () => {
    const before = process.umask(0);
    try {
      await readKeyFile(path, { createIfMissing: true });
    } finally {
      process.umask(before);
    }
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'home'))).mode & 0o777).toBe(0o700);
  });

  it.each([0o640, 0o604, 0o660, 0o644, 0o601])('is refused with mode %o', async (mode) => {
    await readKeyFile(path, { createIfMissing: true });
    await chmod(path, mode);
    await expect(readKeyFile(path, { createIfMissing: true })).rejects.toThrow('run chmod 600 on it');
  });

  it('may be read-only for its owner', async () => {
    const key = await readKeyFile(path, { createIfMissing: true });
    await chmod(path, 0o400);
    expect((await readKeyFile(path, { createIfMissing: false })).equals(key)).toBe(true);
  });

  it.each([
    ['empty', ''],
    ['no prefix', Buffer.alloc(32, 7).toString('base64')],
    ['another prefix', `redress-key-2:${Buffer.alloc(32, 7).toString('base64')}`],
    ['31 bytes', `redress-key-1:${Buffer.alloc(31, 7).toString('base64')}`],
    ['33 bytes', `redress-key-1:${Buffer.alloc(33, 7).toString('base64')}`],
    ['stray characters', `redress-key-1:!${Buffer.alloc(32, 7).toString('base64')}`],
    ['cut short', `redress-key-1:${Buffer.alloc(32, 7).toString('base64').slice(0, 20)}`],
  ])('is refused when malformed: %s', async (_why, text) => {
    await mkdir(join(folder, 'home'));
    await writeFile(path, text, { mode: 0o600 });
    await expect(readKeyFile(path, { createIfMissing: true })).rejects.toThrow('damaged or is no Redress key');
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('is refused when it is a folder', async () => {
    await expect(readKeyFile(folder, { createIfMissing: true })).rejects.toThrow('is not a file');
  });

  it('names the folder as the trouble when it cannot be created', async () => {
    await writeFile(join(folder, 'home'), 'a file where the folder should be');
    await expect(readKeyFile(path, { createIfMissing: true })).rejects.toThrow(/cannot be (read|created) \(ENOTDIR\)/);
  });

  it('has no part of the key in the sentence', async () => {
    const secret = Buffer.alloc(31, 9).toString('base64');
    await mkdir(join(folder, 'home'));
    await writeFile(path, `redress-key-1:${secret}`, { mode: 0o600 });
    const error = await readKeyFile(path, { createIfMissing: true }).catch((reason: Error) => reason);
    expect(String(error)).not.toContain(secret.slice(0, 8));
  });

  it('is one key for processes that share nothing but the disk', async () => {
    // Plain `ln` from four shells, the same race with other processes: whoever is first keeps the name.
    await mkdir(join(folder, 'home'), { mode: 0o700 });
    const run = promisify(execFile);
    const rival = (n: number) => {
      const line = `redress-key-1:${Buffer.alloc(32, n).toString('base64')}`;
      return run('sh', ['-c', `umask 077; echo '${line}' > '${path}.r${n}'; ln '${path}.r${n}' '${path}' || true`]);
    };
    const [key] = await Promise.all([readKeyFile(path, { createIfMissing: true }), rival(1), rival(2), rival(3)]);
    expect((await readKeyFile(path, { createIfMissing: false })).equals(key)).toBe(true);
  });
});
