import type { DeadlineRule } from './rule.js';

/** Clocks before human-rights bodies, asylum and data-protection authorities, and in the United States. */
const adjacent = {
  subject: 'proceeding',
  force: 'statutory',
  direction: 'after',
  countFrom: 'next-day',
  roll: 'none',
  owedBy: 'applicant',
  inForce: { sureness: 'unstated' },
  extendable: 'no-rule',
  sureness: 'recalled',
} as const;

const fourMonths = {
  ...adjacent,
  id: 'ECHR_4M',
  ruleSet: 'echr',
  trigger: 'finalDecisionServedOn',
  fallbacks: [{ from: 'finalDecisionOn', confidence: 'inferred' }],
  /** Protocol 15 looks at the day of the final decision, not of its service. */
  gate: 'finalDecisionOn',
  hard: 'H',
  sureness: 'verified',
  metBy: ['applicationFiledOn'],
  endedBy: [],
} as const;

export const echrRules: readonly DeadlineRule[] = [
  {
    ...fourMonths,
    source: { instrument: 'echr', article: '35(1)' },
    length: { n: 6, unit: 'month' },
    inForce: { until: '2022-01-31', sureness: 'stated' },
    note: 'rules.ECHR_4M.note',
  },
  {
    ...fourMonths,
    source: { instrument: 'echr', article: '35(1)', with: 'Protocol 15' },
    length: { n: 4, unit: 'month' },
    inForce: { from: '2022-02-01', sureness: 'stated' },
    note: 'rules.ECHR_4M.note-2022-02-01',
  },
  {
    ...adjacent,
    id: 'ECHR_R39',
    ruleSet: 'echr',
    source: { instrument: 'echr-rules', article: '39', with: 'its practice direction' },
    trigger: 'removalDateKnownOn',
    length: 'promptly',
    hard: 'H',
    sureness: 'verified',
    metBy: ['interimMeasureAskedOn'],
    endedBy: ['surrenderedOn', 'releasedOn'],
    note: 'rules.ECHR_R39.note',
  },
];

export const unRules: readonly DeadlineRule[] = [
  {
    ...adjacent,
    id: 'UN_HRC_IM',
    ruleSet: 'un',
    source: { instrument: 'un-hrc-rules', article: '94' },
    trigger: 'removalDateKnownOn',
    length: 'promptly',
    bearer: 'author',
    hard: 'T',
    metBy: ['interimMeasureAskedOn'],
    endedBy: ['surrenderedOn', 'releasedOn'],
  },
  {
    ...adjacent,
    id: 'UN_WGAD_60',
    ruleSet: 'un',
    source: { instrument: 'un-wgad', article: '' },
    trigger: 'communicatedToGovernmentOn',
    length: { n: 60, unit: 'day' },
    owedBy: 'state',
    bearer: 'government',
    hard: 'T',
    metBy: ['governmentAnsweredOn'],
    endedBy: [],
    note: 'rules.UN_WGAD_60.note',
  },
  {
    ...adjacent,
    id: 'UN_CAT_IM',
    ruleSet: 'un',
    source: { instrument: 'un-cat-rules', article: '114' },
    trigger: 'removalDateKnownOn',
    length: 'promptly',
    bearer: 'complainant',
    hard: 'T',
    metBy: ['interimMeasureAskedOn'],
    endedBy: ['surrenderedOn', 'releasedOn'],
  },
];

export const asylumRules: readonly DeadlineRule[] = [
  {
    ...adjacent,
    id: 'ASYLUM_APPEAL',
    ruleSet: 'asylum',
    source: { instrument: 'national-law', article: '' },
    trigger: 'refusedOn',
    length: 'per-file',
    hard: 'H',
    metBy: ['appealFiledOn'],
    endedBy: [],
    note: 'rules.ASYLUM_APPEAL.note',
  },
];

export const dataProtectionRules: readonly DeadlineRule[] = [
  {
    ...adjacent,
    id: 'SIS_ACCESS',
    ruleSet: 'data-protection',
    source: { instrument: 'sis', article: '67', with: 'GDPR, Art. 12(3), or the law-enforcement directive' },
    trigger: 'requestReceivedOn',
    length: { n: 1, unit: 'month' },
    owedBy: 'authority',
    bearer: 'national-authority',
    appliesTo: ['sis'],
    hard: 'M',
    metBy: ['requestAnsweredOn'],
    endedBy: ['withdrawnOn'],
    note: 'rules.SIS_ACCESS.note',
  },
  {
    ...adjacent,
    id: 'GDPR_KYC',
    ruleSet: 'data-protection',
    source: { instrument: 'gdpr', article: '12(3)', with: 'Art. 15-17, 21' },
    trigger: 'requestReceivedOn',
    length: { n: 1, unit: 'month' },
    owedBy: 'third-party',
    bearer: 'controller',
    appliesTo: ['data-protection', 'other'],
    hard: 'M',
    metBy: ['requestAnsweredOn'],
    endedBy: ['withdrawnOn'],
    note: 'rules.GDPR_KYC.note',
  },
];

export const usRules: readonly DeadlineRule[] = [
  {
    ...adjacent,
    id: 'US_FOIA',
    ruleSet: 'us',
    source: { instrument: 'us-foia', article: '(a)(6)' },
    trigger: 'requestReceivedOn',
    length: { n: 20, unit: 'working-day' },
    owedBy: 'authority',
    bearer: 'agency',
    hard: 'M',
    metBy: ['requestAnsweredOn'],
    endedBy: ['withdrawnOn'],
    note: 'rules.US_FOIA.note',
  },
  {
    ...adjacent,
    id: 'US_MOTION_REOPEN',
    ruleSet: 'us',
    source: { instrument: 'us-immigration', article: '8 CFR 1003.2(c)' },
    trigger: 'finalOrderOn',
    length: { n: 90, unit: 'day' },
    bearer: 'respondent',
    hard: 'H',
    metBy: ['motionFiledOn'],
    endedBy: [],
    note: 'rules.US_MOTION_REOPEN.note',
  },
];
