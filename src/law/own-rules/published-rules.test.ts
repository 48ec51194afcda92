import { inEnglish } from '../../../test/support/in-english.js';
import { joined } from '../joined.js';
import * as fc from 'fast-check';
import { addDays, WEEKENDS_ONLY, type LocalDate } from '../calendar.js';
import type { DeadlineQuestion } from '../deadline.js';
import { deadlinesFor, ownDeadlinesFor } from '../deadlines.js';
import { explain } from '../explain.js';
import type { Fact, FactName } from '../fact.js';
import type { DeadlineRule } from '../rulebook/rule.js';
import { rulesInForce, type PublishedVersion } from './published-rules.js';

const appeal: DeadlineRule = {
  id: 'KZ.APPEAL',
  ruleSet: 'kz',
  version: 'draft',
  subject: 'proceeding',
  title: 'Appeal against the arrest order',
  duty: 'lodge the appeal',
  source: { instrument: 'own', article: 'Criminal Procedure Code, s. 106' },
  force: 'statutory',
  trigger: 'arrestedOn',
  length: { n: 10, unit: 'day' },
  direction: 'after',
  countFrom: 'next-day',
  roll: 'none',
  owedBy: 'applicant',
  inForce: { sureness: 'unstated' },
  hard: 'H',
  extendable: 'no-rule',
  sureness: 'secondary',
  metBy: ['appealFiledOn'],
  endedBy: [],
};
const days = (n: number, more: Partial<DeadlineRule> = {}): DeadlineRule => ({
  ...appeal,
  length: { n, unit: 'day' },
  ...more,
});
const version = (number: number, from: LocalDate, more: Partial<PublishedVersion> = {}): PublishedVersion => ({
  code: 'kz',
  number,
  rules: [days(number * 10)],
  effectiveFrom: from,
  ...more,
});

function answer(rules: readonly DeadlineRule[], arrestedOn: LocalDate): string {
  const facts: Fact[] = [{ name: 'arrestedOn', on: arrestedOn, confidence: 'stated' }];
  const found = deadlinesFor({ subject: 'proceeding', ruleSets: ['kz'], facts, calendar: WEEKENDS_ONLY, rules });
  return found.map((deadline) => `${deadline.ruleVersion}: ${deadline.dueOn}`).join();
}

describe('which version of a rule set a trigger falls under', () => {
  it.each<[string, PublishedVersion[], [LocalDate, string][]]>([
    [
      'one version, from its first day on',
      [version(1, '2026-01-01')],
      [
        ['2025-12-31', ''],
        ['2026-01-01', '1: 2026-01-11'],
      ],
    ],
    [
      'to its last day',
      [version(1, '2026-01-01', { effectiveUntil: '2026-06-30' })],
      [
        ['2026-06-30', '1: 2026-07-10'],
        ['2026-07-01', ''],
      ],
    ],
    [
      'a reform: triggers before it stay under the old text',
      [version(1, '2026-01-01'), version(2, '2026-07-01')],
      [
        ['2026-06-30', '1: 2026-07-10'],
        ['2026-07-01', '2: 2026-07-21'],
      ],
    ],
    [
      'a correction of the same days: the one published later has them',
      [version(1, '2026-01-01'), version(2, '2026-01-01')],
      [['2026-03-01', '2: 2026-03-21']],
    ],
    [
      'an interlude, after which the older text is back',
      [version(1, '2026-01-01'), version(2, '2026-03-01', { effectiveUntil: '2026-03-31' })],
      [
        ['2026-02-28', '1: 2026-03-10'],
        ['2026-03-01', '2: 2026-03-21'],
        ['2026-03-31', '2: 2026-04-20'],
        ['2026-04-01', '1: 2026-04-11'],
      ],
    ],
    [
      'a later publication that begins earlier covers all of the one before',
      [version(1, '2026-07-01'), version(2, '2026-01-01')],
      [
        ['2026-02-01', '2: 2026-02-21'],
        ['2026-08-01', '2: 2026-08-21'],
      ],
    ],
    [
      'a rule left out is in force no more',
      [version(1, '2026-01-01'), version(2, '2026-07-01', { rules: [] })],
      [
        ['2026-06-30', '1: 2026-07-10'],
        ['2026-07-01', ''],
      ],
    ],
    [
      'the days of a rule narrow those of its version',
      [
        version(1, '2026-01-01', {
          rules: [days(10, { inForce: { from: '2026-02-01', until: '2026-02-28', sureness: 'stated' } })],
        }),
      ],
      [
        ['2026-01-31', ''],
        ['2026-02-01', '1: 2026-02-11'],
        ['2026-03-01', ''],
      ],
    ],
    [
      'and never widen them',
      [version(1, '2026-01-01', { rules: [days(10, { inForce: { from: '2020-01-01', sureness: 'stated' } })] })],
      [['2025-12-31', '']],
    ],
    [
      'a rule that ended before its version began gives nothing',
      [version(1, '2026-01-01', { rules: [days(10, { inForce: { until: '2025-06-30', sureness: 'stated' } })] })],
      [['2026-01-01', '']],
    ],
    [
      'another set takes no days away',
      [version(1, '2026-01-01'), version(2, '2026-01-01', { code: 'uz', rules: [] })],
      [['2026-03-01', '1: 2026-03-11']],
    ],
  ])('%s', (_what, versions, expected) => {
    const rules = rulesInForce(versions);
    expect(expected.map(([arrestedOn]) => [arrestedOn, answer(rules, arrestedOn)])).toEqual(expected);
  });

  it('holds for a day that a letter states too', () => {
    const byLetter = days(1, {
      length: 'by-letter',
      dateFact: 'applicantReplyDueOn',
      trigger: 'applicantAskedOn',
      subject: 'ccf-request',
    });
    const rules = rulesInForce([
      version(1, '2026-01-01', { rules: [byLetter] }),
      version(2, '2026-07-01', { rules: [] }),
    ]);
    const facts: Fact[] = (['applicantAskedOn', 'applicantReplyDueOn'] as const).map((name) => ({
      name,
      on: '2026-07-01',
      confidence: 'stated',
    }));
    const found = deadlinesFor({ subject: 'ccf-request', facts, calendar: WEEKENDS_ONLY, rules });
    expect(found.filter(({ ruleId }) => ruleId === 'KZ.APPEAL')).toEqual([]);
  });

  it('keeps how surely the day is known', () => {
    const [wording] = rulesInForce([version(3, '2026-01-01')]);
    expect(wording).toMatchObject({ version: '3', inForce: { from: '2026-01-01', sureness: 'unstated' } });
  });
});

describe('a firm’s own rule', () => {
  const rules = rulesInForce([version(1, '2020-01-01')]);

  it('explains itself, also years later from what was stored', () => {
    const facts: Fact[] = [{ name: 'arrestedOn', on: '2026-01-15', confidence: 'stated' }];
    const found = deadlinesFor({ subject: 'proceeding', ruleSets: ['kz'], facts, calendar: WEEKENDS_ONLY, rules });
    const stored = JSON.parse(JSON.stringify(found[0])) as (typeof found)[0];
    const { sentences, rule } = explain(stored);
    expect({ sentence: inEnglish(joined(sentences)), rule }).toMatchObject({
      sentence:
        'The applicant must lodge the appeal by Sunday 25 January 2026: ten days from Thursday 15 January 2026, the day of the arrest (Criminal Procedure Code, s. 106). It falls on a Sunday and is not moved, since no rule is known that moves it. Our own target is Thursday 15 January 2026, that is, at once. The rule is known from a secondary source only: check the text before relying on the date.',
      rule: { id: 'KZ.APPEAL', version: '1', citation: 'Criminal Procedure Code, s. 106', sureness: 'secondary' },
    });
  });

  it('is heard only by its subject, and changes nothing the book says', () => {
    const name = fc.constantFrom<FactName>('arrestedOn', 'ccfReceivedOn', 'declaredAdmissibleOn', 'decidedOn');
    const on = fc.nat(3000).map((n) => addDays('2020-01-01', n));
    const fact = fc.record({ name, on, confidence: fc.constant('stated' as const) });
    const facts = fc.uniqueArray(fact, { selector: (one) => one.name });
    fc.assert(
      fc.property(facts, fc.constantFrom('ccf-request', 'proceeding', 'notice'), (given, subject) => {
        const question: DeadlineQuestion = { subject, facts: given, calendar: WEEKENDS_ONLY };
        const withOwn = deadlinesFor({ ...question, rules });
        expect(withOwn.filter(({ ruleId }) => ruleId !== 'KZ.APPEAL')).toEqual(deadlinesFor(question));
        if (subject !== 'proceeding') expect(withOwn).toEqual(deadlinesFor(question));
        expect(ownDeadlinesFor({ ...question, rules })).toEqual(withOwn.filter(({ own }) => own));
      }),
    );
  });

  it('may run from a date of the book, and is then computed with it', () => {
    const chaser = days(7, {
      id: 'KZ.CHASER',
      subject: 'ccf-request',
      trigger: 'deletionDecisionDueOn',
      triggerRules: ['DELETION_DECISION'],
    });
    const facts: Fact[] = [{ name: 'declaredAdmissibleOn', on: '2026-01-15', confidence: 'stated' }];
    const question: DeadlineQuestion = { subject: 'ccf-request', kind: 'deletion', facts, calendar: WEEKENDS_ONLY };
    const asked = { ...question, rules: rulesInForce([version(1, '2020-01-01', { rules: [chaser] })]) };
    expect(ownDeadlinesFor(asked).map(({ ruleId, dueOn }) => `${ruleId} ${dueOn}`)).toEqual(['KZ.CHASER 2026-10-22']);
    expect(ownDeadlinesFor(question)).toEqual([]);
  });

  it('that is published later changes no answer given for an earlier trigger', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), fc.nat(400), (first, trigger, reform) => {
        const one = version(1, addDays('2020-01-01', first));
        const two = version(2, addDays('2020-01-01', trigger + 1 + reform));
        const arrestedOn = addDays('2020-01-01', trigger);
        expect(answer(rulesInForce([one, two]), arrestedOn)).toBe(answer(rulesInForce([one]), arrestedOn));
      }),
    );
  });
});

/** The days on which a wording of one version is in force, by what the version says and what the rule says. */
it.each<[string, LocalDate, LocalDate | undefined, Partial<DeadlineRule['inForce']>, string]>([
  ['the version alone', '2026-01-01', '2026-06-30', {}, '2026-01-01 to 2026-06-30'],
  ['the version, open', '2026-01-01', undefined, {}, '2026-01-01 to open'],
  ['the rule ends first', '2026-01-01', '2026-06-30', { until: '2026-03-31' }, '2026-01-01 to 2026-03-31'],
  ['the version ends first', '2026-01-01', '2026-03-31', { until: '2026-06-30' }, '2026-01-01 to 2026-03-31'],
  ['the rule alone ends', '2026-01-01', undefined, { until: '2026-06-30' }, '2026-01-01 to 2026-06-30'],
  ['the rule begins later', '2026-01-01', undefined, { from: '2026-02-01' }, '2026-02-01 to open'],
  ['the rule began before', '2026-01-01', undefined, { from: '2025-02-01' }, '2026-01-01 to open'],
  ['one day', '2026-01-01', '2026-01-01', {}, '2026-01-01 to 2026-01-01'],
  ['never', '2026-01-02', '2026-01-01', {}, ''],
])('in force: %s', (_what, effectiveFrom, effectiveUntil, inForce, expected) => {
  const rules = [days(10, { inForce: { ...inForce, sureness: 'stated' } })];
  const only = { ...version(1, effectiveFrom, { rules }), ...(effectiveUntil && { effectiveUntil }) };
  const wordings = rulesInForce([only]).map((rule) => `${rule.inForce.from} to ${rule.inForce.until ?? 'open'}`);
  expect(wordings.join()).toBe(expected);
});
