import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Vault } from '../secrets/vault.js';
import { LocalFileStore } from './local-file-store.js';

const FIRM_A = '01890a5d-ac96-774b-bcce-b302099a8057';
const FIRM_B = '01890a5d-ac96-774b-bcce-b302099a8058';
const LETTER = Buffer.from('The Commission finds the data not compliant. Ref. CCF/0/invented');
const LETTER_HASH = createHash('sha256').update(LETTER).digest('hex');

async function* broken(): AsyncGenerator<Buffer> {
  yield Buffer.from('half');
  throw new Error('the sender hung up');
}

describe('LocalFileStore', () => {
  let root: string;
  let store: LocalFileStore;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'redress-files-'));
    store = new LocalFileStore(root, new Vault(Buffer.alloc(32, 1)), 100_000);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const filesOnDisk = async (): Promise<string[]> => {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  };
  const onlyFile = async (): Promise<string> => {
    const files = await filesOnDisk();
    expect(files).toHaveLength(1);
    return files[0]!;
  };

  it('gives back what was put, from a buffer or a stream', async () => {
    expect(await store.put(FIRM_A, LETTER)).toEqual({ sha256: LETTER_HASH, size: LETTER.length });
    expect((await store.read(FIRM_A, LETTER_HASH)).equals(LETTER)).toBe(true);
    const big = randomBytes(90_000);
    async function* inPieces() {
      for (let at = 0; at < big.length; at += 7_000) yield big.subarray(at, at + 7_000);
    }
    const kept = await store.put(FIRM_A, inPieces());
    expect(kept.size).toBe(90_000);
    expect((await store.read(FIRM_A, kept.sha256)).equals(big)).toBe(true);
  });

  it('keeps an empty file too', async () => {
    const kept = await store.put(FIRM_A, Buffer.alloc(0));
    expect(await store.read(FIRM_A, kept.sha256)).toHaveLength(0);
  });

  it('keeps equal content once per firm, also when put twenty times at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.put(FIRM_A, LETTER)));
    const file = await onlyFile();
    const written = (await stat(file)).mtimeMs;
    await store.put(FIRM_A, LETTER);
    expect((await stat(file)).mtimeMs).toBe(written);
    await store.put(FIRM_B, LETTER);
    expect(await filesOnDisk()).toHaveLength(2);
  });

  it('shows a thief of the disk neither content, nor digest, nor that two firms hold the same', async () => {
    await store.put(FIRM_A, LETTER);
    await store.put(FIRM_B, LETTER);
    const files = await filesOnDisk();
    const names = files.map((file) => file.split('/').at(-1)!);
    expect(names[0]).not.toBe(names[1]);
    for (const file of files) {
      expect(file).not.toContain(LETTER_HASH);
      expect((await readFile(file)).includes('Commission')).toBe(false);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(file).toMatch(/\/[0-9a-f-]{36}\/([0-9a-f]{2})\/\1[0-9a-f]{62}$/);
    }
    expect((await stat(join(root, FIRM_A))).mode & 0o777).toBe(0o700);
  });

  it("does not reach another firm's file", async () => {
    await store.put(FIRM_A, LETTER);
    expect(await store.has(FIRM_B, LETTER_HASH)).toBe(false);
    await expect(store.read(FIRM_B, LETTER_HASH)).rejects.toMatchObject({ reason: 'missing' });
    expect(await store.has(FIRM_A, LETTER_HASH)).toBe(true);
  });

  it.each<[string, (sealed: Buffer) => Buffer]>([
    [
      'one bit flipped',
      (sealed) => Buffer.concat([sealed.subarray(0, 40), Buffer.of(sealed[40]! ^ 1), sealed.subarray(41)]),
    ],
    ['cut short', (sealed) => sealed.subarray(0, 30)],
    ['emptied', () => Buffer.alloc(0)],
    ['the plain document', () => LETTER],
  ])('never serves a damaged file: %s; and heals it when the document is put again', async (_how, damage) => {
    await store.put(FIRM_A, LETTER);
    const file = await onlyFile();
    await writeFile(file, damage(await readFile(file)));
    await expect(store.read(FIRM_A, LETTER_HASH)).rejects.toMatchObject({ reason: 'corrupt' });
    await store.put(FIRM_A, LETTER);
    expect((await store.read(FIRM_A, LETTER_HASH)).equals(LETTER)).toBe(true);
  });

  it("never serves one file under another's name, or another firm's bytes", async () => {
    await store.put(FIRM_A, LETTER);
    const letter = await onlyFile();
    const other = await store.put(FIRM_A, Buffer.from('another letter'));
    const otherFile = (await filesOnDisk()).find((file) => file !== letter)!;
    await writeFile(otherFile, await readFile(letter));
    await expect(store.read(FIRM_A, other.sha256)).rejects.toMatchObject({ reason: 'corrupt' });
    await store.put(FIRM_B, LETTER);
    const theirs = (await filesOnDisk()).find((file) => file.includes(FIRM_B))!;
    await writeFile(theirs, await readFile(letter));
    await expect(store.read(FIRM_B, LETTER_HASH)).rejects.toMatchObject({ reason: 'corrupt' });
  });

  it('stops reading a stream at the limit and keeps nothing', async () => {
    let given = 0;
    async function* endless() {
      for (;;) yield Buffer.alloc((given += 10_000) && 10_000);
    }
    await expect(store.put(FIRM_A, endless())).rejects.toMatchObject({ reason: 'too-large' });
    expect(given).toBe(110_000);
    expect(await filesOnDisk()).toEqual([]);
    expect((await store.put(FIRM_A, Buffer.alloc(100_000))).size).toBe(100_000);
  });

  it('keeps nothing of a stream that broke off', async () => {
    await expect(store.put(FIRM_A, broken())).rejects.toThrow('the sender hung up');
    expect(await filesOnDisk()).toEqual([]);
  });

  it('leaves no draft when the name cannot be taken', async () => {
    await store.put(FIRM_A, LETTER);
    const file = await onlyFile();
    await rm(file);
    // A folder in the way makes the rename fail after the draft was written, as a full disk would before.
    await mkdir(join(file, 'in-the-way'), { recursive: true });
    await expect(store.put(FIRM_A, LETTER)).rejects.toThrow();
    expect(await filesOnDisk()).toEqual([]);
  });

  it.each([
    ['a firm that is a path', '../../etc', LETTER_HASH],
    ['a firm in upper case', FIRM_A.toUpperCase(), LETTER_HASH],
    ['a digest that is a path', FIRM_A, '../'.repeat(22).slice(0, 64)],
    ['a short digest', FIRM_A, 'abc'],
  ])('refuses %s', async (_what, firm, sha256) => {
    await expect(store.read(firm, sha256)).rejects.toThrow(TypeError);
  });

  it('says corrupt or missing, never a path, after the key was exchanged', async () => {
    await store.put(FIRM_A, LETTER);
    const strange = new LocalFileStore(root, new Vault(Buffer.alloc(32, 2)));
    const error: Error = await strange.read(FIRM_A, LETTER_HASH).then(
      () => new Error('it opened'),
      (reason: Error) => reason,
    );
    expect(error).toMatchObject({ reason: 'missing' });
    expect(error.message).not.toContain(root);
  });
});
