import { randomBytes } from 'node:crypto';
import { UnsealError, Vault, type Place } from './vault.js';

const place: Place = { table: 'client', column: 'safe_contact', firmId: 'firm-a', rowId: 'row-1' };
const secret = 'c/o Ilse Brandt, 4 Invented Lane, Tbilisi · +995 000';

describe('Vault', () => {
  const vault = new Vault(Buffer.alloc(32, 1));

  it.each([
    ['text', secret],
    ['Georgian and Arabic', 'თბილისი · محمد'],
    ['nothing', ''],
    ['bytes', randomBytes(1000)],
    ['25 MB', randomBytes(25 * 1024 * 1024)],
  ])('gives back what it sealed: %s', (_what, plain) => {
    const opened = vault.open(place, vault.seal(place, plain));
    expect(opened.equals(Buffer.from(plain as string))).toBe(true);
  });

  it('seals the same value differently each time and shows nothing of it', () => {
    const [one, two] = [vault.seal(place, secret), vault.seal(place, secret)];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('Brandt')).toBe(false);
    expect(one.length).toBe(1 + 4 + 12 + Buffer.byteLength(secret) + 16);
  });

  it.each<[string, Partial<Place>]>([
    ['row', { rowId: 'row-2' }],
    ['firm', { firmId: 'firm-b' }],
    ['column', { column: 'current_address' }],
    ['table', { table: 'user' }],
    ['boundary between the parts', { table: 'client","safe_contact', column: '' }],
  ])('does not open in another %s', (_what, other) => {
    const sealed = vault.seal(place, secret);
    expect(() => vault.open({ ...place, ...other }, sealed)).toThrow(/was changed or belongs to another row/);
  });

  it('does not open after any single bit was flipped', () => {
    const sealed = vault.seal(place, 'short');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const broken = Buffer.from(sealed);
      broken[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => vault.open(place, broken)).toThrow(UnsealError);
    }
  });

  it('does not open when cut short at any length or made longer', () => {
    const sealed = vault.seal(place, 'short');
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => vault.open(place, sealed.subarray(0, length))).toThrow(UnsealError);
    }
    expect(() => vault.open(place, Buffer.concat([sealed, Buffer.of(0)]))).toThrow(UnsealError);
  });

  it('says so when the key file was exchanged', () => {
    const other = new Vault(Buffer.alloc(32, 2));
    expect(() => other.open(place, vault.seal(place, secret))).toThrow('put back the key file it was written with');
  });

  it('never repeats the value in an error', () => {
    const sealed = vault.seal(place, secret);
    for (const attempt of [
      () => vault.open({ ...place, rowId: 'row-2' }, sealed),
      () => new Vault(Buffer.alloc(32, 2)).open(place, sealed),
      () => vault.open(place, Buffer.from(secret)),
    ]) {
      let shown = '';
      try {
        attempt();
      } catch (error) {
        shown = `${String(error)} ${(error as Error).stack} ${JSON.stringify(error)}`;
      }
      expect(shown).toContain('client.safe_contact');
      expect(shown).not.toContain('Brandt');
    }
  });

  it('derives one key a purpose, the same after a restart, unrelated to a firm of that name', () => {
    const cursor = vault.deriveKey('cursor');
    expect(cursor).toHaveLength(32);
    expect(new Vault(Buffer.alloc(32, 1)).deriveKey('cursor').equals(cursor)).toBe(true);
    expect(vault.deriveKey('file-name').equals(cursor)).toBe(false);
    expect(new Vault(Buffer.alloc(32, 2)).deriveKey('cursor').equals(cursor)).toBe(false);
  });

  it('opens what an earlier build sealed', () => {
    // A fixed value: a change of format, key derivation or bound text would make stored data unreadable.
    const stored = 'ARwzUd/uxJ538KMZKiGrkEOl5KDRiT5Jkg5A3//cdrQdx84b/AbHNkEdvuFzs8hFkBXnjWZ9T5McDLI=';
    expect(vault.open(place, Buffer.from(stored, 'base64')).toString()).toBe('kept since the first build');
  });

  it.each([0, 16, 31, 33])('refuses a master key of %i bytes', (length) => {
    expect(() => new Vault(Buffer.alloc(length))).toThrow('must have 32 bytes');
  });
});
