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

const check = (id: string, title: string, months: number): DeadlineRule => ({
  ...ours,
  id,
  title,
  duty: 'check the website, national police, SIS and list providers',
  length: { n: months, unit: 'month' },
  notes: 'Checks at 0, 3 and 12 months: domestic records and private lists are not always updated.',
});

export const CLEAN_UP: readonly CleanUpItem[] = [
  {
    kind: 'recipients-told',
    per: 'request',
    by: 'decision',
    rule: {
      ...ours,
      id: 'CLEAN_UP_RECIPIENTS',
      title: 'Word that the recipients were told',
      duty: 'tell all recipients of the data except the source',
      source: { instrument: 'ccf-statute', article: '41(4)' },
      force: 'expected',
      roll: 'none',
      owedBy: 'general-secretariat',
      length: { n: 1, unit: 'month' },
      notes: 'The Statute sets no day. After a month without word we ask.',
    },
  },
  {
    kind: 'national-copy',
    per: 'country',
    rule: {
      ...ours,
      id: 'CLEAN_UP_NATIONAL_COPY',
      title: 'National copy brought up to date',
      duty: 'bring the national copy up to date',
      source: { instrument: 'rpd', article: '56(1)(g)', with: 'Art. 5(7)(b)' },
      force: 'statutory',
      trigger: 'deletionNotifiedOn',
      roll: 'none',
      owedBy: 'other-ncb',
      hard: 'M',
      sureness: 'verified',
      length: { n: 7, unit: 'day' },
      notes:
        'At least weekly; Art. 56(1)(f)(i) sets six months as the outer limit. INTERPOL may press a member about its own data only: write to the country itself.',
    },
  },
  {
    kind: 'visa',
    per: 'embassy',
    rule: {
      ...ours,
      id: 'CLEAN_UP_VISA',
      title: 'Visa and travel records corrected',
      duty: 'write to the visa authority with the outcome',
      length: WRITE,
    },
  },
  {
    kind: 'bank',
    per: 'bank',
    rule: {
      ...ours,
      id: 'CLEAN_UP_BANK',
      title: 'Bank told of the outcome',
      duty: 'write to the bank with the outcome',
      length: WRITE,
    },
  },
  {
    kind: 'list-provider',
    per: 'list-provider',
    rule: {
      ...ours,
      id: 'CLEAN_UP_LIST',
      title: 'List provider asked to correct',
      duty: 'ask the list provider to correct or erase its entry',
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
      title: 'Certificate that there is no notice or diffusion',
      duty: 'ask the Commission for a letter that the person is not subject to a notice or diffusion',
      length: WRITE,
      sureness: 'secondary',
      notes: 'Such a letter speaks of its own day only; it grows stale.',
    },
  },
  { kind: 're-check', per: 'request', rule: check('CLEAN_UP_CHECK_0', 'Check of lists and databases at once', 0) },
  {
    kind: 're-check',
    per: 'request',
    bookRule: 'DEDICATED_INDEX',
    rule: check('CLEAN_UP_CHECK_3', 'Check of lists and databases after 3 months', 3),
  },
  {
    kind: 're-check',
    per: 'request',
    rule: check('CLEAN_UP_CHECK_12', 'Check of lists and databases after 12 months', 12),
  },
  {
    kind: 're-issue-watch',
    per: 'request',
    only: 'deleted',
    rule: {
      ...ours,
      id: 'CLEAN_UP_WATCH',
      title: 'Watch for a new notice or a change of colour',
      duty: 'ask whether data were recorded again, in another colour, by another country or as a message',
      length: { n: 6, unit: 'month' },
      notes: 'Nothing bars a fresh request by the source, the less so where no merits were decided.',
    },
  },
];
