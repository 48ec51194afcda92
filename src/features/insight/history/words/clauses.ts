import type { SentenceWords } from './sentence-words.js';

/** A row of history as it was and as it became; only columns that hold text or nothing are read. */
export interface Images {
  before: Record<string, string | null> | null;
  after: Record<string, string | null> | null;
}

const OVER = ['waived', 'cancelled', 'superseded'];

/** What a change means for the days of a file, without who did it; nothing for records that carry no day. */
export function clauseOf(entity: string, images: () => Images, words: SentenceWords): string | undefined {
  if (entity === 'fact') return ofFact(images(), words);
  if (entity === 'deadline') return ofDeadline(images(), words);
  return undefined;
}

function ofFact({ after }: Images, words: SentenceWords): string | undefined {
  if (!after) return undefined;
  const { on_day: on, earliest, latest } = after;
  if (on) return words.asOf(words.day(on));
  return earliest && latest ? words.between(words.day(earliest), words.day(latest)) : undefined;
}

function ofDeadline({ before, after }: Images, words: SentenceWords): string | undefined {
  if (!after?.title) return undefined;
  const { status, due_on: due, met_on: met, owed_by: owedBy } = after;
  const title = after.title;
  const changed = (column: string) => before?.[column] !== after[column];
  if (status === 'satisfied' && changed('status')) return words.met(title, met ? words.day(met) : null);
  if (OVER.includes(status ?? '') && changed('status')) return words.fallen(title);
  if (!due || !changed('due_on')) return undefined;
  const ours = owedBy === 'applicant' || owedBy === 'firm';
  return ours ? words.due(title, words.day(due)) : words.expected(title, words.day(due));
}
