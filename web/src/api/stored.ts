/**
 * What this browser keeps: preferences, and drafts of what was typed and not yet saved. Nothing else of a client is ever
 * stored here, and drafts go when the person signs out.
 */
const DRAFT = 'redress.draft.';

export function readStored<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function store(name: string, value: unknown): void {
  localStorage.setItem(name, JSON.stringify(value));
}

export const draftKey = (form: string) => `${DRAFT}${form}`;

export function dropStored(name: string): void {
  localStorage.removeItem(name);
}

export function forgetDrafts(): void {
  const names = Object.keys(localStorage);
  names.filter((name) => name.startsWith(DRAFT)).forEach(dropStored);
}
