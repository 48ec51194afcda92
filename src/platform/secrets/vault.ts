import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const FORMAT = 1;
const KEY_ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + KEY_ID_BYTES;

/** Where a sealed value lives. It opens nowhere else, so a value copied into another row is refused. */
export interface Place {
  table: string;
  column: string;
  firmId: string;
  rowId: string;
}

/** A sealed value did not open; the message names its place and never its content. */
export class UnsealError extends Error {}

/**
 * Encrypts single values with AES-256-GCM under a key of the firm's own (HKDF-SHA256 of the master key).
 *
 * Sealed form: format (1 byte), key id (4), nonce (12), ciphertext, tag (16). Header and place are authenticated.
 * It guards stolen dumps and backups, not a server that is running and taken over.
 */
export class Vault {
  private readonly keyId: Buffer;

  /** @throws Error when the key is not 32 bytes */
  constructor(private readonly masterKey: Buffer) {
    if (masterKey.length !== 32) throw new Error('The master key must have 32 bytes: check REDRESS_KEY_FILE.');
    this.keyId = this.derive('key-id').subarray(0, KEY_ID_BYTES);
  }

  seal(place: Place, plain: string | Buffer): Buffer {
    const header = Buffer.concat([Buffer.of(FORMAT), this.keyId]);
    // Random 96-bit nonces are safe for 2^32 values under one key (NIST SP 800-38D 8.3); each firm has its own.
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.firmKey(place.firmId), nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundTo(header, place));
    const body = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain;
    return Buffer.concat([header, nonce, cipher.update(body), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws UnsealError when the value was changed, moved from another place, or sealed with another key */
  open(place: Place, sealed: Buffer): Buffer {
    const header = sealed.subarray(0, HEADER_BYTES);
    if (sealed.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES || header[0] !== FORMAT) {
      throw new UnsealError(`The sealed value in ${where(place)} is cut short or of an unknown format.`);
    }
    if (!header.subarray(1).equals(this.keyId)) {
      throw new UnsealError(
        `The sealed value in ${where(place)} needs another key: put back the key file it was written with.`,
      );
    }
    const bodyAt = HEADER_BYTES + NONCE_BYTES;
    const tagAt = sealed.length - TAG_BYTES;
    const nonce = sealed.subarray(HEADER_BYTES, bodyAt);
    const decipher = createDecipheriv('aes-256-gcm', this.firmKey(place.firmId), nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(boundTo(header, place)).setAuthTag(sealed.subarray(tagAt));
    const plain = decipher.update(sealed.subarray(bodyAt, tagAt));
    try {
      return Buffer.concat([plain, decipher.final()]);
    } catch {
      throw new UnsealError(`The sealed value in ${where(place)} was changed or belongs to another row.`);
    }
  }

  /** 32 bytes for one stated purpose (cursors, file names), unrelated to the keys that seal values. */
  deriveKey(purpose: string): Buffer {
    return this.derive(`purpose:${purpose}`);
  }

  private firmKey(firmId: string): Buffer {
    return this.derive(`firm:${firmId}`);
  }

  private derive(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.masterKey, 'redress', use, 32));
  }
}

/** JSON keeps the parts apart: ('a|b','c') and ('a','b|c') must not authenticate each other. */
function boundTo(header: Buffer, place: Place): Buffer {
  return Buffer.concat([header, Buffer.from(JSON.stringify([place.table, place.column, place.firmId, place.rowId]))]);
}

function where(place: Place): string {
  return `${place.table}.${place.column} of row ${place.rowId}`;
}
