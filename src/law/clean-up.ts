import type { DeadlineRule } from './rulebook/rule.js';

/** What has to be done once data were deleted or corrected. `other` is only ever entered by hand. */
export const FOLLOW_UP_KINDS = [
  'recipients-told',
  'national-copy',
  'visa',
  'bank',
  'list-provider',
  'certificate',
  're-check',
  're-issue-watch',
  'other',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** One line of the clean-up: who owes it, by when, under what, and to whom it goes. */
export interface CleanUpItem {
  kind: FollowUpKind;
  /** How many there are: one a request, or one for each country, embassy, bank or list provider known. */
  per: 'request' | 'country' | 'embassy' | 'bank' | 'list-provider';
  /** Only where data were deleted, not merely corrected. */
  only?: 'deleted';
  /** Only after a decision, which Art. 41 speaks of. */
  by?: 'decision';
  /** The rule of the book that gives this date already; its deadline is taken instead of a second one. */
  bookRule?: string;
  rule: DeadlineRule;
}

/** Companies that sell lists of wanted persons, as practitioners name them; they draw on the press and keep it. */
export const LIST_PROVIDERS = /world[- ]?check|refinitiv|lseg|lexis[- ]?nexis|bureau van dijk|dow jones/i;

/** No text sets these times; they are our own practice, so most oblige nobody but us. */
const ours = {
  ruleSet: 'practice',
  version: '1',
  subject: 'ccf-request',
  source: { instrument: 'practice', article: '' },
  force: 'internal',
  trigger: 'implementedOn',
  direction: 'after',
  countFrom: 'next-day',
  roll: 'forward',
  owedBy: 'firm',
  inForce: { sureness: 'unstated' },
  hard: 'T',
  extendable: 'not-applicable',
  sureness: 'derived',
  metBy: [],
  endedBy: [],
} as const;

const WRITE = { n: 14, unit: 'day' } as const;

const check = (id: 'CLEAN_UP_CHECK_0' | 'CLEAN_UP_CHECK_3' | 'CLEAN_UP_CHECK_12', months: number): DeadlineRule => ({
  ...ours,
  id,
  length: { n: months, unit: 'month' },
  note: `rules.${id}.note`,
});

export const CLEAN_UP: readonly CleanUpItem[] = [
  {
    kind: 'recipients-told',
    per: 'request',
    by: 'decision',
    rule: {
      ...ours,
      id: 'CLEAN_UP_RECIPIENTS',
      source: { instrument: 'ccf-statute', article: '41(4)' },
      force: 'expected',
      roll: 'none',
      owedBy: 'general-secretariat',
      length: { n: 1, unit: 'month' },
      note: 'rules.CLEAN_UP_RECIPIENTS.note',
    },
  },
  {
    kind: 'national-copy',
    per: 'country',
    rule: {
      ...ours,
      id: 'CLEAN_UP_NATIONAL_COPY',
      source: { instrument: 'rpd', article: '56(1)(g)', with: 'Art. 5(7)(b)' },
      force: 'statutory',
      trigger: 'deletionNotifiedOn',
      roll: 'none',
      owedBy: 'other-ncb',
      hard: 'M',
      sureness: 'verified',
      length: { n: 7, unit: 'day' },
      note: 'rules.CLEAN_UP_NATIONAL_COPY.note',
    },
  },
  {
    kind: 'visa',
    per: 'embassy',
    rule: {
      ...ours,
      id: 'CLEAN_UP_VISA',
      length: WRITE,
    },
  },
  {
    kind: 'bank',
    per: 'bank',
    rule: {
      ...ours,
      id: 'CLEAN_UP_BANK',
      length: WRITE,
    },
  },
  {
    kind: 'list-provider',
    per: 'list-provider',
    rule: {
      ...ours,
      id: 'CLEAN_UP_LIST',
      source: { instrument: 'practice', article: '', with: 'GDPR, Art. 16-17 where it applies' },
      length: WRITE,
    },
  },
  {
    kind: 'certificate',
    per: 'request',
    only: 'deleted',
    rule: {
      ...ours,
      id: 'CLEAN_UP_CERTIFICATE',
      length: WRITE,
      sureness: 'secondary',
      note: 'rules.CLEAN_UP_CERTIFICATE.note',
    },
  },
  { kind: 're-check', per: 'request', rule: check('CLEAN_UP_CHECK_0', 0) },
  {
    kind: 're-check',
    per: 'request',
    bookRule: 'DEDICATED_INDEX',
    rule: check('CLEAN_UP_CHECK_3', 3),
  },
  {
    kind: 're-check',
    per: 'request',
    rule: check('CLEAN_UP_CHECK_12', 12),
  },
  {
    kind: 're-issue-watch',
    per: 'request',
    only: 'deleted',
    rule: {
      ...ours,
      id: 'CLEAN_UP_WATCH',
      length: { n: 6, unit: 'month' },
      note: 'rules.CLEAN_UP_WATCH.note',
    },
  },
];
