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

/** The ways a search is asked: in Latin letters, as all names are kept, and as written, as titles are kept. */
export function waysToAsk(said: string): string[] {
  return [...new Set([askedWords(said), said.normalize('NFC')])];
}

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether every word asked begins a word of the name, in any script: what platform.find_words asks of all names at once. */
export function isAskedFor(name: string, said: string): boolean {
  const words = wordsIn(askedWords(name));
  return wordsIn(askedWords(said)).every((asked) => words.some((word) => word.startsWith(asked)));
}
