import { message, type Message } from '../words/message.js';
import type { ConditionCode } from './publication-conditions.js';
import type { RedNoticeFile } from './red-notice-file.js';

type Reason = (file: RedNoticeFile) => Message | undefined;

/** Why a verdict is what it is, where the file itself decides; elsewhere a person's judgement is asked for. */
export function reasonFor(code: ConditionCode, verdict: string, file: RedNoticeFile): Message {
  const found = REASONS[code]?.(file);
  if (found) return found;
  return verdict === 'cannot-tell'
    ? message('publication.reason.not-known', { what: message(`publication.asks.${code}`) })
    : message('publication.reason.file-says');
}

const REASONS: Partial<Record<ConditionCode, Reason>> = {
  'penalty-threshold': ({ wantedFor, maximumPenaltyMonths: most, penaltyOfAChargeUnknown, ...sentence }) => {
    if (wantedFor === 'sentence') return sentenceReason(sentence);
    if (wantedFor === undefined) return message('publication.reason.prosecution-or-sentence');
    if (most === undefined) return message('publication.reason.no-maximum');
    const undecided = most < 24 && penaltyOfAChargeUnknown;
    return message(undecided ? 'publication.reason.gravest-known' : 'publication.reason.gravest', { most });
  },
  penalty: ({ maximumPenaltyMonths: most, sentenceMonths, remainingMonths }) => {
    if (most !== undefined) return message('publication.reason.maximum', { most });
    return message(
      (sentenceMonths ?? remainingMonths) ? 'publication.reason.sentence' : 'publication.reason.no-penalty',
    );
  },
  identity: (file) => {
    if (file.describesAnother) return message('publication.reason.describes-another');
    const stated = PARTICULARS.filter((field) => file[field]).map(nameOf);
    if (stated.length === 0) return message('publication.reason.no-particulars');
    const lacking = PARTICULARS.slice(0, 4)
      .filter((field) => !file[field])
      .map(nameOf);
    if (lacking.length === 0) return message('publication.reason.particulars', { stated });
    return message('publication.reason.particulars-lacking', { stated, lacking });
  },
  charge: ({ chargesStated }) => message(chargesStated ? 'publication.reason.charge' : 'publication.reason.no-charge'),
  law: ({ lawStated }) => message(lawStated ? 'publication.reason.law' : 'publication.reason.no-law'),
  warrant: ({ warrantReferred, warrantValid }) => {
    if (warrantValid !== undefined) return undefined;
    return message(warrantReferred ? 'publication.reason.warrant' : 'publication.reason.no-warrant');
  },
};

/** What identifies a person; a photograph is not among what is said to lack, since the others do without it. */
const PARTICULARS = ['names', 'sex', 'yearOfBirth', 'descriptionPrintsOrDocument', 'goodPhotograph'] as const;

function nameOf(field: (typeof PARTICULARS)[number]): Message {
  return message(`publication.particular.${field}`);
}

function sentenceReason({ sentenceMonths: imposed, remainingMonths: remaining }: RedNoticeFile): Message {
  if (imposed !== undefined && remaining !== undefined) {
    return message('publication.reason.imposed-and-remaining', { imposed, remaining });
  }
  if (imposed !== undefined) return message('publication.reason.imposed', { imposed });
  if (remaining !== undefined) return message('publication.reason.remaining', { remaining });
  return message('publication.reason.no-sentence');
}
