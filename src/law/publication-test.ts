import type { GroundCode } from './ground.js';
import { CONDITIONS, type RedNoticeFile } from './publication-conditions.js';

export type Verdict = 'met' | 'fails' | 'cannot-tell';

export interface Finding {
  condition: string;
  article: string;
  verdict: Verdict;
  /** Grounds a failure suggests; a suggestion that a lawyer takes or leaves. */
  grounds: readonly GroundCode[];
}

/** Each condition of publication against the file, in the order of the Rules. */
export function scorePublication(file: RedNoticeFile): Finding[] {
  return CONDITIONS.map(({ condition, article, grounds, met }) => {
    const answer = met(file);
    const verdict = answer === undefined ? 'cannot-tell' : answer ? 'met' : 'fails';
    return { condition, article, verdict, grounds: verdict === 'fails' ? grounds : [] };
  });
}

/** The grounds the failures suggest, without repetition. */
export function suggestedGrounds(findings: readonly Finding[]): GroundCode[] {
  return [...new Set(findings.flatMap((finding) => finding.grounds))];
}
