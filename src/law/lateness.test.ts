import { message } from '../words/message.js';
import { WEEKENDS_ONLY, type LocalDate } from './calendar.js';
import { deadlinesFor } from './deadlines.js';
import type { Fact, FactName } from './fact.js';
import { titleOf } from './rule-wording.js';
import { latenessOf, type Duty } from './lateness.js';
import { turnOf } from './turn.js';

type Days = Partial<Record<FactName, LocalDate>>;

const factsOf = (days: Days): Fact[] =>
  Object.entries(days).map(([name, on]) => ({ name: name as FactName, on, confidence: 'stated' }));

const duty = (overrides: Partial<Duty>): Duty => ({
  id: 'd1',
  ruleId: null,
  title: 'Reply',
  owedBy: 'ccf',
  force: 'statutory',
  hard: 'M',
  confidence: 'stated',
  dueOn: '2026-03-01',
  ...overrides,
});

/** The dated duties of a request, as they are kept. */
const dutiesOf = (kind: string, days: Days, decided = false): Duty[] =>
  deadlinesFor({ subject: 'ccf-request', kind, facts: factsOf(days), calendar: WEEKENDS_ONLY, decided }).flatMap(
    ({ dueOn, ...deadline }) => (dueOn ? [{ ...deadline, id: deadline.ruleId, title: titleOf(deadline), dueOn }] : []),
  );

/** `ccf 3` for every side that is late or was waited for; `+n` days by assumed dates, `~n` days waited for. */
function sides(duties: Duty[], today: LocalDate, days: Days = {}): string[] {
  return latenessOf(duties, factsOf(days), today)
    .filter(({ daysLate, assumedDaysLate, daysWaitedFor }) => daysLate + assumedDaysLate + daysWaitedFor > 0)
    .map(({ party, daysLate, assumedDaysLate, daysWaitedFor }) => {
      const rest = [assumedDaysLate && ` +${assumedDaysLate}`, daysWaitedFor && ` ~${daysWaitedFor}`];
      return `${party} ${daysLate}${rest.filter(Boolean).join('')}`;
    });
}

describe('a day late counts once for each party', () => {
  it.each<[string, Partial<Duty>[], LocalDate, string[]]>([
    ['on the due day nobody is late', [{}], '2026-03-01', []],
    ['the first day after it is one', [{}], '2026-03-02', ['ccf 1']],
    ['met late: up to the day it was met', [{ metOn: '2026-03-05' }], '2026-04-01', ['ccf 4']],
    ['met in time', [{ metOn: '2026-03-01' }], '2026-04-01', []],
    ['ended: up to the day it ended', [{ endedOn: '2026-03-03' }], '2026-04-01', ['ccf 2']],
    ['two duties of one party overdue on the same days', [{}, { dueOn: '2026-03-01' }], '2026-03-11', ['ccf 10']],
    [
      'one inside the other',
      [
        { dueOn: '2026-03-01', metOn: '2026-03-31' },
        { dueOn: '2026-03-10', metOn: '2026-03-12' },
      ],
      '2026-04-30',
      ['ccf 30'],
    ],
    [
      'overlapping: 2 to 11 and 6 to 21 March',
      [{ dueOn: '2026-03-05', metOn: '2026-03-21' }, { metOn: '2026-03-11' }],
      '2026-04-30',
      ['ccf 20'],
    ],
    [
      'one after the other, with a day between',
      [{ metOn: '2026-03-05' }, { dueOn: '2026-03-06', metOn: '2026-03-08' }],
      '2026-04-30',
      ['ccf 6'],
    ],
    [
      'of different parties each counts its own',
      [{}, { owedBy: 'general-secretariat' }, { owedBy: 'court', dueOn: '2026-03-09' }],
      '2026-03-11',
      ['ccf 10', 'general-secretariat 10', 'court 2'],
    ],
    ['by an inferred date', [{ confidence: 'inferred' }], '2026-03-04', ['ccf 3']],
    ['by an assumed date it is no established breach', [{ confidence: 'assumed' }], '2026-03-04', ['ccf 0 +3']],
    [
      'by an assumed date only the days no other date explains',
      [{}, { dueOn: '2026-02-27', confidence: 'assumed' }],
      '2026-03-04',
      ['ccf 3 +2'],
    ],
  ])('%s', (_why, duties, today, expected) => expect(sides(duties.map(duty), today)).toEqual(expected));
});

describe('only what binds can be late', () => {
  it.each<[string, Partial<Duty>, string[]]>([
    ['a text', { force: 'statutory', ruleId: 'ADM_NOTICE' }, ['ccf 3']],
    ['an order', { force: 'ordered', hard: 'T', ruleId: 'NCB_REPLY' }, ['ccf 3']],
    ['what a text calls preferable', { force: 'statutory', hard: 'T', ruleId: 'SESSION_LIST' }, []],
    ['a text, by a date entered by hand', { force: 'statutory', hard: 'T', ruleId: null }, ['ccf 3']],
    ['experience', { force: 'expected' }, []],
    ['our own practice', { force: 'internal' }, []],
  ])('%s', (_why, overrides, expected) => expect(sides([duty(overrides)], '2026-03-04')).toEqual(expected));
});

describe('what the applicant cannot see', () => {
  const handedOver = { ruleId: 'DECISION_TO_IPSG', dueOn: '2026-11-13' } as const;
  it.each<[string, Partial<Duty>, string[]]>([
    ['no word of the handing over: nothing is established (E10)', handedOver, ['ccf 0 +18']],
    [
      'known only by the implementation, which came later',
      { ...handedOver, metOn: '2026-11-20', metBy: 'implementedOn' },
      ['ccf 0 +7'],
    ],
    ['told at last, and late', { ...handedOver, metOn: '2026-11-20', metBy: 'ipsgReceivedDecisionOn' }, ['ccf 7']],
    ['the 45-day check', { ...handedOver, ruleId: 'IPSG_DATA_CHECK', confidence: 'inferred' }, ['ccf 0 +18']],
    [
      'an answer about the data that names its day',
      { ...handedOver, ruleId: 'IPSG_DATA_CHECK', metOn: '2026-11-14', metBy: 'ipsgAnsweredOn' },
      ['ccf 1'],
    ],
  ])('%s', (_why, overrides, expected) => expect(sides([duty(overrides)], '2026-12-01')).toEqual(expected));
});

it('names every side of a request, and any other only when it is late', () => {
  const inTime = [duty({ owedBy: 'court', dueOn: '2026-03-04' })];
  expect(latenessOf(inTime, [], '2026-03-04').map(({ party }) => party)).toEqual([
    'ccf',
    'general-secretariat',
    'source-ncb',
    'applicant',
    'firm',
  ]);
});

it('says which duty was late, by how much, and who held its bearer up (E12)', () => {
  const days: Days = { declaredAdmissibleOn: '2026-01-12', ipsgReviewStartedOn: '2026-05-01' };
  const [ccf] = latenessOf(dutiesOf('deletion', days), factsOf(days), '2026-10-20');
  expect(ccf!.deadlines).toEqual([
    {
      id: 'DELETION_DECISION',
      ruleId: 'DELETION_DECISION',
      title: message('rules.DELETION_DECISION.title'),
      dueOn: '2026-10-12',
      confidence: 'stated',
      daysLate: 8,
      cause: 'general-secretariat',
    },
  ]);
  const met = latenessOf([duty({ metOn: '2026-03-02' })], [], '2026-03-04')[0]!.deadlines;
  expect(met).toEqual([
    {
      id: 'd1',
      ruleId: null,
      title: 'Reply',
      dueOn: '2026-03-01',
      metOn: '2026-03-02',
      confidence: 'stated',
      daysLate: 1,
    },
  ]);
});

describe('the days the procedure waited for an answer', () => {
  it.each<[string, Days, LocalDate, string[]]>([
    [
      'the Commission asked us on day 60, we answered on day 100 (E7)',
      { applicantAskedOn: '2026-03-13', answeredOn: '2026-04-22' },
      '2026-06-01',
      ['applicant 0 ~40'],
    ],
    ['not answered yet', { applicantAskedOn: '2026-03-13' }, '2026-03-20', ['applicant 0 ~7']],
    ['asked today', { applicantAskedOn: '2026-03-13' }, '2026-03-13', []],
    [
      'an answer to an earlier question answers nothing',
      { applicantAskedOn: '2026-03-13', answeredOn: '2026-02-01' },
      '2026-03-20',
      ['applicant 0 ~7'],
    ],
    ['answered on the same day', { applicantAskedOn: '2026-03-13', answeredOn: '2026-03-13' }, '2026-03-20', []],
    [
      'overtaken by the decision',
      { applicantAskedOn: '2026-03-13', decidedOn: '2026-03-18' },
      '2026-06-01',
      ['applicant 0 ~5'],
    ],
    [
      'by the first of several ends',
      { applicantAskedOn: '2026-03-13', closedOn: '2026-05-01', withdrawnOn: '2026-03-15' },
      '2026-06-01',
      ['applicant 0 ~2'],
    ],
    [
      'missing documents and a question at the same time count once',
      {
        documentsRequestedOn: '2026-03-10',
        documentsSentOn: '2026-03-20',
        applicantAskedOn: '2026-03-15',
        answeredOn: '2026-03-25',
      },
      '2026-06-01',
      ['applicant 0 ~15'],
    ],
    ['the bureau', { ncbAskedOn: '2026-03-10', ncbRepliedOn: '2026-03-30' }, '2026-06-01', ['source-ncb 0 ~20']],
    [
      'the General Secretariat found no data',
      { ipsgAskedOn: '2026-03-10', noDataFoundOn: '2026-03-14' },
      '2026-06-01',
      ['general-secretariat 0 ~4'],
    ],
    [
      'its compliance review',
      { ipsgReviewStartedOn: '2026-03-10', ipsgReviewEndedOn: '2026-04-10' },
      '2026-06-01',
      ['general-secretariat 0 ~31'],
    ],
    ['nothing was asked', { answeredOn: '2026-03-25' }, '2026-06-01', []],
  ])('%s', (_why, days, today, expected) => expect(sides([], today, days)).toEqual(expected));

  it('are told apart, with the day of the answer once there is one', () => {
    const facts = factsOf({
      applicantAskedOn: '2026-03-13',
      answeredOn: '2026-04-22',
      documentsRequestedOn: '2026-02-01',
    });
    const applicant = latenessOf([], facts, '2026-02-11').find(({ party }) => party === 'applicant');
    expect(applicant!.waits).toEqual([
      { askedOn: '2026-02-01', days: 10 },
      { askedOn: '2026-03-13', answeredOn: '2026-04-22', days: 40 },
    ]);
  });
});

describe('whose move it is, and since when', () => {
  it.each<[Parameters<typeof turnOf>[0], Days, ReturnType<typeof turnOf>]>([
    ['draft', {}, { moveOf: 'firm' }],
    ['submitted', { submittedOn: '2026-03-10' }, { moveOf: 'ccf', since: '2026-03-10' }],
    ['received', { submittedOn: '2026-03-10', ccfReceivedOn: '2026-03-15' }, { moveOf: 'ccf', since: '2026-03-15' }],
    [
      'received',
      { ccfReceivedOn: '2026-03-15', documentsSentOn: '2026-04-19' },
      { moveOf: 'ccf', since: '2026-04-19' },
    ],
    ['applicant-asked', { applicantAskedOn: '2026-05-02' }, { moveOf: 'applicant', since: '2026-05-02' }],
    [
      'in-consultation',
      { consultedOn: '2026-05-01', answeredOn: '2026-06-01' },
      { moveOf: 'ccf', since: '2026-06-01' },
    ],
    [
      'compliance-review-pending',
      { ipsgReviewStartedOn: '2026-05-01' },
      { moveOf: 'general-secretariat', since: '2026-05-01' },
    ],
    [
      'admissible',
      { declaredAdmissibleOn: '2026-01-12', admissibilityLetterOn: '2026-02-12' },
      { moveOf: 'ccf', since: '2026-01-12' },
    ],
    ['admissible', { admissibilityLetterOn: '2026-02-12' }, { moveOf: 'ccf', since: '2026-02-12' }],
    ['conditional', { conditionSetOn: '2026-11-10' }, { moveOf: 'source-ncb', since: '2026-11-10' }],
  ])('%s %p: %p', (state, days, expected) => expect(turnOf(state, factsOf(days))).toEqual(expected));
});
