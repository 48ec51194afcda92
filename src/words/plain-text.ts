// What most messages are: text with names and days in it. Such a message is put together without MessageFormat.

export interface Gap {
  name: string;
  /** Of a day. */
  style?: string;
}
export type Piece = string | Gap;

/** Names and days in text, and nothing else that MessageFormat knows. */
const PLAIN = /^(?:[^{}'#]|\{\w+(?:, date, \w+)?\})*$/;
const GAP = /\{(\w+)(?:, date, (\w+))?\}/g;

/** The pieces of a message; nothing when MessageFormat has more to do than fill gaps. */
export function piecesOf(text: string): Piece[] | null {
  if (!PLAIN.test(text)) return null;
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(GAP)) {
    const [whole, name = '', style] = found;
    if (found.index > at) pieces.push(text.slice(at, found.index));
    pieces.push(style ? { name, style } : { name });
    at = found.index + whole.length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}
