import anyAscii from 'any-ascii';

/** All names as written, in NFC, and in Latin letters, so that any script finds any other: client.name_words. */
export function nameWords(names: string[]): string {
  const written = names.map((name) => name.normalize('NFC'));
  const latin = written.map((name) => anyAscii(name));
  return [...new Set([...written, ...latin])].join(' ');
}

/** A name asked for, in Latin letters only: what is compared with the words kept. */
export function askedWords(name: string): string {
  return anyAscii(name.normalize('NFC'));
}
