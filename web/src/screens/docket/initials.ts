/** "AR" of Ana Ruiz; the whole name stands in the title of the cell. */
export function initials(name: string | undefined): string {
  if (!name) return '–';
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
}
