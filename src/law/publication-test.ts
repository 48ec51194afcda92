import { message, type Message } from '../words/message.js';
import type { GroundCode } from './ground.js';
import type { NoticeKind } from './notice-kind.js';
import { CONDITIONS, type ConditionCode } from './publication-conditions.js';
import { reasonFor } from './publication-reasons.js';
import type { RedNoticeFile } from './red-notice-file.js';

export const VERDICTS = ['met', 'fails', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const CONDITION_CODES: readonly string[] = CONDITIONS.map(({ code }) => code);

export interface Finding {
  code: ConditionCode;
  condition: Message;
  article: Message;
  verdict: Verdict;
  /** What the verdict rests on, or what would have to be known. */
  why: Message;
  /** Grounds a failure suggests; a suggestion that a lawyer takes or leaves. */
  grounds: readonly GroundCode[];
}

/** What a person concluded about one condition; it stands over what the file alone would say. */
export interface Judgement {
  condition: string;
  verdict: Verdict;
  note: string | null;
}

/**
 * Whether the conditions of a Red Notice concern a record of this kind. A wanted person diffusion need not meet them, but
 * is for what does not qualify for a notice (RPD, Art. 99(3)), so what fails is worth knowing.
 */
export function publicationTestOf(kind: NoticeKind): 'directly' | 'by-comparison' | undefined {
  if (kind === 'red-notice' || kind === 'pending-request' || kind === 'public-extract') return 'directly';
  return kind === 'wanted-diffusion' ? 'by-comparison' : undefined;
}

/** Each condition of publication against the file, in the order of the Rules. */
export function scorePublication(file: RedNoticeFile): Finding[] {
  return CONDITIONS.map((condition) => {
    const answer = condition.met(file);
    const verdict = answer === undefined ? 'cannot-tell' : answer ? 'met' : 'fails';
    return finding(condition.code, verdict, reasonFor(condition.code, verdict, file));
  });
}

/** The finding where a person has judged; the note is then the reason. */
export function judged(found: Finding, { verdict, note }: Judgement): Finding {
  const why = note
    ? message('publication.reason.judged', { verdict, note })
    : message('publication.reason.judged-without-note', { verdict });
  return finding(found.code, verdict, why);
}

/** The grounds the failures suggest, without repetition. */
export function suggestedGrounds(findings: readonly Pick<Finding, 'grounds'>[]): GroundCode[] {
  return [...new Set(findings.flatMap((one) => one.grounds))];
}

function finding(code: ConditionCode, verdict: Verdict, why: Message): Finding {
  const condition = message(`publication.condition.${code}`);
  const { article, grounds } = CONDITIONS.find((one) => one.code === code)!;
  return { code, condition, article, verdict, why, grounds: verdict === 'fails' ? grounds : [] };
}
