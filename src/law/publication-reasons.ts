import type { Condition } from './publication-conditions.js';
import type { RedNoticeFile } from './red-notice-file.js';

type Reason = (file: RedNoticeFile) => string | undefined;

/** In words why a verdict is what it is, where the file itself decides; elsewhere a person's judgement is asked for. */
export function reasonFor({ code, asks }: Condition, verdict: string, file: RedNoticeFile): string {
  const said = REASONS[code]?.(file);
  if (said) return said;
  return verdict === 'cannot-tell' ? `It is not known ${asks}. A person must judge it.` : `The file says so.`;
}

const REASONS: Record<string, Reason> = {
  'penalty-threshold': ({ wantedFor, maximumPenaltyMonths: most, penaltyOfAChargeUnknown, ...sentence }) => {
    if (wantedFor === 'sentence') return sentenceWords(sentence);
    if (wantedFor === undefined) {
      return 'It is not recorded whether the person is wanted for prosecution or to serve a sentence.';
    }
    if (most === undefined) return 'No maximum penalty is recorded with the charges.';
    const known = `The gravest charge with a recorded maximum carries ${months(most)}; 24 months are needed.`;
    if (most >= 24 || !penaltyOfAChargeUnknown) return known;
    return `${known} Another charge has none recorded and may be graver.`;
  },
  penalty: ({ maximumPenaltyMonths, sentenceMonths, remainingMonths }) => {
    if (maximumPenaltyMonths !== undefined) return `A maximum of ${months(maximumPenaltyMonths)} is recorded.`;
    if (sentenceMonths ?? remainingMonths) return 'A sentence is recorded.';
    return 'No penalty is recorded; whether the notice states one is not known.';
  },
  identity: (file) => {
    if (file.describesAnother) return 'What the notice says of sex or birth is not true of the client.';
    const stated = PARTICULARS.flatMap(([field, words]) => (file[field] ? [words] : []));
    if (stated.length === 0) return 'The file does not hold what the notice itself says to identify the person.';
    const lacking = PARTICULARS.slice(0, 4).flatMap(([field, words]) => (file[field] ? [] : [words]));
    const rest = lacking.length > 0 ? ` Not on file: ${lacking.join(', ')}.` : '';
    return `The notice states ${stated.join(', ')}.${rest}`;
  },
  charge: ({ chargesStated }) =>
    chargesStated ? 'A charge is recorded.' : 'No charge is recorded; whether the notice states one is not known.',
  law: ({ lawStated }) =>
    lawStated
      ? 'The provision of a charge is recorded.'
      : 'No provision is recorded with the charges; whether the notice names one is not known.',
  warrant: ({ warrantReferred, warrantValid }) => {
    if (warrantValid !== undefined) return undefined;
    return warrantReferred
      ? 'A warrant is referred to; whether it is valid a person must judge.'
      : 'No warrant is recorded by number, day or authority; whether the notice refers to one is not known.';
  },
};

const PARTICULARS: readonly [keyof RedNoticeFile, string][] = [
  ['names', 'family name and forename'],
  ['sex', 'sex'],
  ['yearOfBirth', 'year of birth'],
  ['descriptionPrintsOrDocument', 'a physical description'],
  ['goodPhotograph', 'a good photograph'],
];

function sentenceWords({ sentenceMonths, remainingMonths }: RedNoticeFile): string {
  if (sentenceMonths === undefined && remainingMonths === undefined) return 'No sentence is recorded.';
  const said = [
    sentenceMonths !== undefined && `${months(sentenceMonths)} imposed`,
    remainingMonths !== undefined && `${months(remainingMonths)} left to serve`,
  ];
  return `The sentence: ${said.filter(Boolean).join(', ')}; 6 months are needed.`;
}

function months(n: number): string {
  return `${n} ${n === 1 ? 'month' : 'months'}`;
}
