import { WEEKENDS_ONLY, type LocalDate } from './calendar.js';
import type { ComputedDeadline, DeadlineQuestion } from './deadline.js';
import { deadlinesFor } from './deadlines.js';
import type { Fact, FactName } from './fact.js';
import { replay } from './replay.js';
import { ruleById } from './rulebook/rulebook.js';

const factsOf = (days: Partial<Record<FactName, LocalDate>>): Fact[] =>
  Object.entries(days).map(([name, on]) => ({ name: name as FactName, on, confidence: 'stated' }));

function computed(ruleId: string, question: Partial<DeadlineQuestion>): ComputedDeadline {
  const asked: DeadlineQuestion = { subject: 'ccf-request', kind: 'deletion', facts: [], calendar: WEEKENDS_ONLY };
  return deadlinesFor({ ...asked, ...question }).find((each) => each.ruleId === ruleId)!;
}

const arrest = { subject: 'proceeding', kind: undefined, facts: factsOf({ arrestedOn: '2026-01-15' }) } as const;

describe('a stored computation gives its date again', () => {
  it.each<[string, string, Partial<DeadlineQuestion>, LocalDate | undefined]>([
    ['nine months', 'DELETION_DECISION', { facts: factsOf({ declaredAdmissibleOn: '2026-01-12' }) }, '2026-10-12'],
    ['a chain of months', 'NOTIFY_DELETION', { facts: factsOf({ decidedOn: '2026-12-31' }) }, '2027-03-31'],
    ['our own date, rolled', 'CHASE_ADM', { facts: factsOf({ ccfReceivedOn: '2026-01-31' }) }, '2026-03-09'],
    ['forty days', 'ECE_PROV_40', { ...arrest, ruleSets: ['ece'] }, '2026-02-24'],
    [
      'forty days where the day of arrest counts',
      'ECE_PROV_40',
      { ...arrest, ruleSets: ['ece'], countFrom: { ece: 'same-day' } },
      '2026-02-23',
    ],
    [
      'a length the treaty set',
      'BILAT_PROV',
      { ...arrest, ruleSets: ['bilateral'], values: { BILAT_PROV: { n: 45, unit: 'day' } } },
      '2026-03-01',
    ],
    ['a length nobody has entered', 'BILAT_PROV', { ...arrest, ruleSets: ['bilateral'] }, undefined],
    [
      'the term of the decision, in months from the notification',
      'CONDITIONAL_DECISION',
      {
        facts: factsOf({ conditionSetOn: '2026-11-10', ncbNotifiedOn: '2026-11-03' }),
        values: { CONDITIONAL_DECISION: { n: 2, unit: 'month' } },
      },
      '2027-01-03',
    ],
    [
      'the day a letter sets',
      'APPLICANT_REPLY',
      { facts: factsOf({ applicantAskedOn: '2026-03-02', applicantReplyDueOn: '2026-03-12' }) },
      '2026-03-12',
    ],
    ['what is owed promptly', 'ACK', { facts: factsOf({ ccfReceivedOn: '2026-03-15' }) }, undefined],
  ])('%s', (_why, ruleId, question, dueOn) => {
    const deadline = computed(ruleId, question);
    expect(deadline.dueOn).toBe(dueOn);
    expect(replay(deadline, WEEKENDS_ONLY)).toBe(dueOn);
  });
});

it('another calendar gives our own dates another day, and those of the Commission the same', () => {
  const facts = factsOf({ ccfReceivedOn: '2026-01-31' });
  const holiday = { weekend: [6, 7], holidays: new Set<LocalDate>(['2026-03-09', '2026-02-28']) };
  expect(replay(computed('CHASE_ADM', { facts }), holiday)).toBe('2026-03-10');
  expect(replay(computed('ADM_NOTICE', { facts }), holiday)).toBe('2026-02-28');
});

describe("a firm's own rule", () => {
  const own = { ...ruleById('CHASE_ADM')!, id: 'OWN_CHASE', ruleSet: 'own', version: '1' } as const;
  const second = { ...own, version: '2', length: { n: 6, unit: 'week' } } as const;
  const stored = computed('OWN_CHASE', { facts: factsOf({ ccfReceivedOn: '2026-01-31' }), rules: [own] });
  it('is counted by the version it was computed under', () => {
    expect(replay(stored, WEEKENDS_ONLY, [second, own])).toBe('2026-03-09');
  });
  it('says what is missing when that version is not given', () => {
    expect(() => replay(stored, WEEKENDS_ONLY, [second])).toThrow('The wording 1 of OWN_CHASE is not known');
    expect(() => replay({ ...stored, own: undefined }, WEEKENDS_ONLY)).toThrow(RangeError);
  });
});
