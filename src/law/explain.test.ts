// Over 200 lines: every kind of sentence side by side, in full.
import { inEnglish as english } from '../../test/support/in-english.js';
import { say } from '../words/speakers.js';
import { WEEKENDS_ONLY, type LocalDate, type WorkingCalendar } from './calendar.js';
import type { ComputedDeadline, DeadlineQuestion } from './deadline.js';
import { deadlinesFor } from './deadlines.js';
import { explain, type Explanation } from './explain.js';
import { joined } from './joined.js';
import type { Fact, FactName } from './fact.js';
import { RULEBOOK } from './rulebook/rulebook.js';
import type { Subject } from './rulebook/rule.js';

type Days = Partial<Record<FactName, LocalDate>>;

function find(ruleId: string, days: Days, more: Partial<DeadlineQuestion> = {}): ComputedDeadline {
  const facts = Object.entries(days).map(([name, on]) => ({
    name: name as FactName,
    on,
    confidence: 'stated' as const,
  }));
  const question = { subject: 'ccf-request' as Subject, facts, calendar: WEEKENDS_ONLY, ...more };
  return deadlinesFor(question).find((deadline) => deadline.ruleId === ruleId)!;
}

const inEnglish = ({ sentences }: Pick<Explanation, 'sentences'>) => say('en', joined(sentences));
const said = (ruleId: string, days: Days, more: Partial<DeadlineQuestion> = {}): string =>
  inEnglish(explain(find(ruleId, days, more)));

describe('the sentence', () => {
  it.each<[string, string, Days, Partial<DeadlineQuestion>, string]>([
    [
      'a stated trigger',
      'DELETION_DECISION',
      { declaredAdmissibleOn: '2026-01-12' },
      {},
      'The Commission must decide on correction or deletion by Monday 12 October 2026: nine months from Monday 12 January 2026, the day the request was declared admissible (Statute of the CCF, Art. 40(2), 2025 text).',
    ],
    [
      'the text of the day',
      'ACCESS_DECISION',
      { declaredAdmissibleOn: '2020-01-15' },
      {},
      'The Commission must decide on access by Friday 15 May 2020: four months from Wednesday 15 January 2020, the day the request was declared admissible (Statute of the CCF, Art. 40(1), 2017 text).',
    ],
    [
      'the last day of a short month, a Saturday',
      'ADM_NOTICE',
      { ccfReceivedOn: '2026-01-31' },
      {},
      'The Commission must say whether the request is admissible by Saturday 28 February 2026: one month from Saturday 31 January 2026, the day the Commission received the request (Statute of the CCF, Art. 32(1), 2025 text). That month has no day 31, so its last day counts. It falls on a Saturday and is not moved, since no rule is known that moves it.',
    ],
    [
      'a letter standing in for the event',
      'DELETION_DECISION',
      { admissibilityLetterOn: '2026-02-12' },
      {},
      'The Commission must decide on correction or deletion by Thursday 12 November 2026: nine months from Thursday 12 February 2026, the date of the letter saying the request is admissible (Statute of the CCF, Art. 40(2), 2025 text). The day the request was declared admissible is not known; the date of the letter saying the request is admissible stands in for it. The date is inferred.',
    ],
    [
      'a chain',
      'NOTIFY_DELETION',
      { decidedOn: '2026-12-31' },
      {},
      'The Commission must notify the decision to the applicant by Wednesday 31 March 2027: three months from Thursday 31 December 2026, the day the Commission decided (Statute of the CCF, Art. 41(3), 2025 text). Of these, two months is the longest lawful time of the steps before it. The day the implementation was reported to the Commission is not known; the day the Commission decided stands in for it. The date rests on an assumption.',
    ],
    [
      'an earliest possible date',
      'IPSG_DATA_CHECK',
      { declaredAdmissibleOn: '2026-04-20' },
      {},
      'The General Secretariat must say whether data on the applicant exist by Thursday 4 June 2026: 45 days from Monday 20 April 2026, the day the request was declared admissible (Statute of the CCF, Art. 33(2), 2025 text). It cannot fall earlier. The day the Requests Chamber asked the General Secretariat whether data exist is not known; the day the request was declared admissible stands in for it. The date rests on an assumption.',
    ],
    [
      'our own target',
      'REVISION_FILING',
      { factDiscoveredOn: '2026-02-28' },
      {},
      'The applicant must apply for revision by Friday 28 August 2026: six months from Saturday 28 February 2026, the day the new fact was discovered (Statute of the CCF, Art. 42(2), 2025 text). Our own target is Friday 14 August 2026.',
    ],
    [
      'the earliest of several',
      'REVISION_FILING',
      { factDiscoveredOn: '2026-03-20', clientLearnedOn: '2026-03-04' },
      {},
      'The applicant must apply for revision by Friday 4 September 2026: six months from Wednesday 4 March 2026, the day the client learned of the new fact (Statute of the CCF, Art. 42(2), 2025 text). Of the days on file the earliest counts. Our own target is Friday 21 August 2026. The date is inferred.',
    ],
    [
      'our own chaser',
      'CHASE_ADM',
      { ccfReceivedOn: '2026-01-31' },
      {},
      'Our firm intends to ask politely whether the request is admissible by Monday 9 March 2026: five weeks from Saturday 31 January 2026, the day the Commission received the request (our own date, which no text sets). A non-working day moves to the next working day.',
    ],
    [
      'what is owed promptly',
      'ACK',
      { ccfReceivedOn: '2026-03-15' },
      {},
      'The Commission must acknowledge receipt of the request at the earliest opportunity; no day is set, and it has been owed since Sunday 15 March 2026, the day the Commission received the request (Statute of the CCF, Art. 31(1), 2025 text).',
    ],
    [
      'a day in a letter',
      'APPLICANT_REPLY',
      { applicantAskedOn: '2026-03-02', applicantReplyDueOn: '2026-04-02' },
      {},
      'The applicant must answer the Commission by Thursday 2 April 2026: the day is stated in the paper itself and is not counted (Statute of the CCF, Art. 34(2), 2025 text). Our own target is Thursday 19 March 2026.',
    ],
    [
      'a day in a letter not entered',
      'APPLICANT_REPLY',
      { applicantAskedOn: '2026-03-02' },
      {},
      'The applicant must answer the Commission by the day the letter sets, which is not entered yet (Statute of the CCF, Art. 34(2), 2025 text).',
    ],
    [
      'a rule from memory, the trigger day counted',
      'UK_P2_PROV',
      { arrestedOn: '2026-01-15' },
      { subject: 'proceeding' },
      'The requesting state must send the extradition request and its papers by Saturday 28 February 2026: 45 days starting with Thursday 15 January 2026, the day of the arrest (Extradition Act 2003 (UK), s. 74). It falls on a Saturday and is not moved, since no rule is known that moves it. The rule is stated from memory: check the text before relying on the date.',
    ],
    [
      'counted backwards',
      'NOTICE_REVIEW_PROMPT',
      { recordedOn: '2024-02-29' },
      { subject: 'notice' },
      'The General Secretariat must ask the source whether the data are still needed by Monday 28 August 2028: six months before Wednesday 28 February 2029, the day the retention period ends (INTERPOL’s Rules on the Processing of Data, Art. 50(2), 2025 text).',
    ],
    [
      'a treaty whose time is not entered',
      'BILAT_PROV',
      { arrestedOn: '2026-01-15' },
      { subject: 'proceeding' },
      'The requesting state must send the extradition request and its papers within the time of the treaty; the time allowed from Thursday 15 January 2026, the day of the arrest, must be entered before a date can be shown (The treaty that applies). The rule is stated from memory: check the text before relying on the date.',
    ],
    [
      'experience',
      'POST_SESSION',
      { sessionEndsOn: '2026-10-13' },
      {},
      'The Commission is expected to send its letter after the session by Sunday 13 December 2026: two months from Tuesday 13 October 2026, the last day of the session (practice, no text). It falls on a Sunday and is not moved, since no rule is known that moves it.',
    ],
    [
      'done',
      'ADM_NOTICE',
      { ccfReceivedOn: '2026-03-16', declaredAdmissibleOn: '2026-04-01' },
      {},
      'The Commission must say whether the request is admissible by Thursday 16 April 2026: one month from Monday 16 March 2026, the day the Commission received the request (Statute of the CCF, Art. 32(1), 2025 text). Done on Wednesday 1 April 2026.',
    ],
    [
      'ended',
      'ADM_NOTICE',
      { ccfReceivedOn: '2026-03-16', withdrawnOn: '2026-04-01' },
      {},
      'The Commission must say whether the request is admissible by Thursday 16 April 2026: one month from Monday 16 March 2026, the day the Commission received the request (Statute of the CCF, Art. 32(1), 2025 text). Nothing is owed since Wednesday 1 April 2026, the day the request was withdrawn.',
    ],
    [
      'held up',
      'DELETION_DECISION',
      { declaredAdmissibleOn: '2026-01-12', ipsgReviewStartedOn: '2026-05-01' },
      {},
      'The Commission must decide on correction or deletion by Monday 12 October 2026: nine months from Monday 12 January 2026, the day the request was declared admissible (Statute of the CCF, Art. 40(2), 2025 text). A review by the General Secretariat is pending; it does not move the date.',
    ],
    [
      'extended',
      'DELETION_DECISION',
      { declaredAdmissibleOn: '2026-01-12', extendedToOn: '2027-01-15' },
      {},
      'The Commission must decide on correction or deletion by Monday 12 October 2026: nine months from Monday 12 January 2026, the day the request was declared admissible (Statute of the CCF, Art. 40(2), 2025 text). An extension to Friday 15 January 2027 was communicated; the original date stays on record.',
    ],
  ])('%s', (_why, ruleId, days, more, sentence) => {
    expect(
      said(ruleId, days, {
        kind: more.subject ? undefined : 'deletion',
        ...(ruleId === 'ACCESS_DECISION' && { kind: 'access' }),
        ...more,
      }),
    ).toBe(sentence);
  });

  it('an interval says how early it may fall', () => {
    const facts: Fact[] = [
      { name: 'declaredAdmissibleOn', earliest: '2026-03-02', latest: '2026-03-30', confidence: 'stated' },
    ];
    expect(said('DELETION_DECISION', {}, { facts })).toContain(
      'The date is inferred. It may fall as early as Wednesday 2 December 2026, since the day counted from is not known exactly.',
    );
  });

  it('a holiday is called one', () => {
    const closed: WorkingCalendar = { weekend: [6, 7], holidays: new Set<LocalDate>(['2026-05-14']) };
    expect(said('ADM_NOTICE', { ccfReceivedOn: '2026-04-14' }, { calendar: closed })).toContain(
      'It falls on a holiday (Thursday) and is not moved',
    );
  });

  it('a date that would leave no time has its target at once', () => {
    const days = { applicantAskedOn: '2026-03-02', applicantReplyDueOn: '2026-03-12' } as const;
    expect(said('APPLICANT_REPLY', days)).toContain('Our own target is Monday 2 March 2026, that is, at once.');
  });
});

describe('the answer of the API', () => {
  it('names rule, version, article, trigger, arithmetic and confidence', () => {
    const days = { ccfReceivedOn: '2026-01-31' } as const;
    const { sentences, ...explained } = explain(find('ADM_NOTICE', days));
    expect(sentences.map(({ code }) => code)).toEqual([
      'law.sentence.counted',
      'law.counting.month-end',
      'law.counting.weekend-kept',
    ]);
    expect(english(explained)).toEqual({
      rule: {
        id: 'ADM_NOTICE',
        version: '2017-03-11',
        citation: 'Statute of the CCF, Art. 32(1), 2025 text',
        sureness: 'verified',
      },
      trigger: { name: 'ccfReceivedOn', on: '2026-01-31', confidence: 'stated' },
      steps: [
        {
          op: 'start',
          in: null,
          out: '2026-01-31',
          reason: 'Counted from the day the Commission received the request.',
        },
        {
          op: 'add',
          in: '2026-01-31',
          out: '2026-02-28',
          reason: '1 month after: the same day-number.',
          citation: 'Statute of the CCF, Art. 32(1), 2025 text',
        },
        { op: 'clamp', in: '2026-02-28', out: '2026-02-28', reason: 'That month has no day 31, so its last day.' },
        {
          op: 'keep',
          in: '2026-02-28',
          out: '2026-02-28',
          reason: 'Saturday, and not moved: no rule is known that moves a date falling on a non-working day.',
        },
      ],
      dueOn: '2026-02-28',
      safeOn: '2026-02-28',
      owedBy: 'ccf',
      force: 'statutory',
      note: 'At the earliest opportunity and no later than one month; often missed.',
    });
  });

  it('keeps the letter a fact was read from', () => {
    const facts: Fact[] = [{ name: 'ccfReceivedOn', on: '2026-01-31', confidence: 'stated', sourceId: 'letter-1' }];
    expect(explain(find('ADM_NOTICE', {}, { facts })).trigger.sourceId).toBe('letter-1');
    expect(find('CHASE_ADM', {}, { facts }).trigger.sourceId).toBe('letter-1');
  });

  it.each<[string, Days, string]>([
    [
      'NOTIFY_DELETION',
      { decidedOn: '2026-12-31' },
      'The unknown step before is given its longest lawful time, two months; all months are added at once, not one after another.',
    ],
    [
      'NOTIFY_DELETION',
      { decidedOn: '2026-12-31' },
      'The day the Commission decided stands in for the day the implementation was reported to the Commission, which is not known.',
    ],
    ['IPSG_DATA_CHECK', { declaredAdmissibleOn: '2026-04-20' }, '45 days after, the trigger day not counted.'],
    [
      'IPSG_DATA_CHECK',
      { declaredAdmissibleOn: '2026-04-20' },
      'The day the request was declared admissible stands in for the day the Requests Chamber asked the General Secretariat whether data exist, which is not known and cannot be earlier.',
    ],
    [
      'CHASE_DELETION',
      { declaredAdmissibleOn: '2026-01-12' },
      'Counted from the date another rule gives: the day the decision on correction or deletion is due.',
    ],
    ['CHASE_ADM', { ccfReceivedOn: '2026-01-31' }, 'A non-working day; our own date moves to the next working day.'],
    [
      'APPLICANT_REPLY',
      { applicantReplyDueOn: '2026-04-02' },
      'The day is stated outright: the day set in the Commission’s letter for the applicant’s reply.',
    ],
    [
      'REVISION_FILING',
      { factDiscoveredOn: '2026-02-28' },
      'Our own target: the last working day at least 14 days before.',
    ],
    [
      'REVISION_FILING',
      { factDiscoveredOn: '2026-02-28', clientLearnedOn: '2026-02-01' },
      'Counted from the day the client learned of the new fact, the earliest on file, since the earliest discovery counts.',
    ],
    ['SESSION_LIST', { sessionStartsOn: '2026-09-30' }, '1 month before.'],
  ])('%s %o: "%s"', (ruleId, days, reason) => {
    expect(explain(find(ruleId, days)).steps.map((step) => say('en', step.reason))).toContain(reason);
  });

  it('explains a deadline read back from storage the same way', () => {
    const deadline = find('NOTIFY_DELETION', { decidedOn: '2026-12-31' });
    expect(explain(JSON.parse(JSON.stringify(deadline)) as ComputedDeadline)).toEqual(explain(deadline));
  });

  it('still answers for a rule that is in the book no more', () => {
    const deadline = { ...find('ADM_NOTICE', { ccfReceivedOn: '2026-03-16' }), ruleId: 'GONE' };
    expect(explain(deadline)).toMatchObject({ rule: { id: 'GONE', citation: 'GONE' } });
    expect(inEnglish(explain(deadline))).toContain('must GONE by Thursday 16 April 2026');
  });

  it('leaves no placeholder unfilled, for any rule', () => {
    for (const rule of RULEBOOK) {
      const on = rule.inForce.until ?? '2026-01-31';
      const days = { [rule.trigger]: on, ...(rule.onlyAfter && { [rule.onlyAfter]: on }) };
      for (const subject of [rule.subject]) {
        const deadline = find(rule.id, days, { subject, nothingToImplement: rule.implementing === 'nothing' });
        const { steps, ...explained } = explain(deadline);
        const text = [inEnglish(explained), ...steps.map(({ reason }) => say('en', reason))].join(' ');
        expect(text).not.toMatch(/[{]\w+[}]|undefined|NaN/);
      }
    }
  });
});
