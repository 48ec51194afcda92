/** What a person wrote, as it may stand in a header or a list: a line break becomes a blank, and nothing else changes. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
