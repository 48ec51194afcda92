import type { Schema } from '../../api/client.js';

/** What a letter does, or would do, to the dates of its file. */
export interface LetterConsequences {
  deadlines: Schema<'DeadlineChanges'>;
  warnings: readonly Schema<'WarningView'>[];
}

/** Null for a letter that brings nothing. */
export function consequencesOf({ effect }: { effect?: Schema<'LetterEffectView'> }): LetterConsequences | null {
  if (effect?.step) return effect.step;
  return effect?.fact ? { deadlines: effect.fact.deadlines, warnings: [] } : null;
}
