import * as fc from 'fast-check';
import { addDays, isLocalDate, WEEKENDS_ONLY, type LocalDate } from './calendar.js';
import type { DeadlineQuestion } from './deadline.js';
import { deadlinesFor } from './deadlines.js';
import { CONFIDENCES, FACT_NAMES, type Fact } from './fact.js';
import { REQUEST_KINDS } from './request-kind.js';
import { replay } from './replay.js';
import { RULEBOOK, ruleById } from './rulebook/rulebook.js';
import { SUBJECTS } from './rulebook/rule.js';
import { statusOn } from './status-on.js';

const day = fc.integer({ min: 0, max: 6000 }).map((n) => addDays('2016-01-01', n));
const fact: fc.Arbitrary<Fact> = fc
  .tuple(fc.constantFrom(...FACT_NAMES), day, fc.nat(40), fc.boolean(), fc.constantFrom(...CONFIDENCES))
  .map(([name, on, width, exact, confidence]) =>
    exact ? { name, on, confidence } : { name, earliest: on, latest: addDays(on, width), confidence },
  );
const question: fc.Arbitrary<DeadlineQuestion> = fc.record({
  subject: fc.constantFrom(...SUBJECTS),
  kind: fc.option(fc.constantFrom<string>(...REQUEST_KINDS, 'red-notice'), { nil: undefined }),
  facts: fc.uniqueArray(fact, { selector: ({ name }) => name, maxLength: 25 }),
  calendar: fc.constant(WEEKENDS_ONLY),
  decided: fc.boolean(),
});

/** What a file, a treaty or a firm's calendar may change in the counting. */
const switches = fc.record({
  calendar: fc.record({
    weekend: fc.constantFrom([6, 7], [5, 6], [7]),
    holidays: fc.uniqueArray(day, { maxLength: 300 }).map((days) => new Set(days)),
  }),
  countFrom: fc.record({ ece: fc.constantFrom('next-day' as const, 'same-day' as const) }),
  values: fc.record({
    BILAT_PROV: fc.record({
      n: fc.integer({ min: 1, max: 90 }),
      unit: fc.constantFrom('day' as const, 'month' as const),
    }),
    CONDITIONAL_DECISION: fc.record({
      n: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom('day' as const, 'week' as const),
    }),
  }),
});

/** The decision dates of a request for access and deletion admitted on that day. */
function decisionDays(declaredAdmissibleOn: LocalDate): (LocalDate | undefined)[] {
  const deadlines = deadlinesFor({
    subject: 'ccf-request',
    kind: 'combined',
    facts: [{ name: 'declaredAdmissibleOn', on: declaredAdmissibleOn, confidence: 'stated' }],
    calendar: WEEKENDS_ONLY,
  });
  return deadlines.filter(({ ruleId }) => ruleId.endsWith('_DECISION')).map(({ dueOn }) => dueOn);
}

describe('whatever the facts', () => {
  it('no deadline that runs forward falls before its trigger, and none that runs back after it', () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const { ruleId, dueOn, safeOn, trigger, steps } of deadlinesFor(asked)) {
          if (!dueOn || steps.some(({ op }) => op === 'given')) continue;
          if (ruleById(ruleId)!.direction === 'after') expect(dueOn >= trigger.on).toBe(true);
          else expect(dueOn <= trigger.on).toBe(true);
          expect(safeOn! <= dueOn).toBe(true);
        }
      }),
    );
  });

  it('the same facts give the same dates, in any order of the facts', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const shuffled = { ...asked, facts: asked.facts.toReversed() };
        expect(deadlinesFor(shuffled)).toEqual(deadlinesFor(asked));
      }),
    );
  });

  it('a stored computation, read back from JSON, gives its date again', () => {
    fc.assert(
      fc.property(question, switches, (asked, more) => {
        for (const deadline of deadlinesFor({ ...asked, ...more })) {
          const stored = JSON.parse(JSON.stringify(deadline)) as typeof deadline;
          expect(replay(stored, more.calendar)).toBe(deadline.dueOn);
        }
      }),
    );
  });

  it('a wording that comes into force today changes no date counted from an earlier day', () => {
    fc.assert(
      fc.property(question, day, (asked, from) => {
        const reform = RULEBOOK.map((rule) => ({
          ...rule,
          id: `${rule.id}_REFORM`,
          ruleSet: 'reform',
          version: '1',
          gate: undefined,
          replaces: undefined,
          length: { n: 1, unit: 'day' } as const,
          inForce: { from, sureness: 'stated' } as const,
        }));
        const after = deadlinesFor({ ...asked, rules: reform });
        expect(after.filter(({ own }) => !own)).toEqual(deadlinesFor(asked));
        for (const { own, trigger } of after) if (own) expect((trigger.latest ?? trigger.on) >= from).toBe(true);
      }),
    );
  });

  it('nothing given is changed', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const before = JSON.stringify(asked);
        deadlinesFor(asked);
        expect(JSON.stringify(asked)).toBe(before);
      }),
    );
  });

  it('every date is a day, every deadline is as unsure as its trigger at least, and the steps end at the date', () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const deadline of deadlinesFor(asked)) {
          for (const on of [deadline.dueOn, deadline.safeOn, deadline.targetOn, deadline.owedSince]) {
            if (on !== undefined) expect(isLocalDate(on)).toBe(true);
          }
          if (!deadline.steps.some(({ op }) => op === 'given')) {
            expect(CONFIDENCES.indexOf(deadline.confidence)).toBeGreaterThanOrEqual(
              CONFIDENCES.indexOf(deadline.trigger.confidence),
            );
          }
          const counted = deadline.steps.filter(({ op }) => op !== 'target' && op !== 'extend');
          if (deadline.dueOn) expect(counted.at(-1)!.out).toBe(deadline.dueOn);
          for (let i = 1; i < counted.length; i++) {
            if (counted[i]!.in) expect(counted[i]!.in).toBe(counted[i - 1]!.out);
          }
        }
      }),
    );
  });

  it('a later trigger never gives an earlier date', () => {
    fc.assert(
      fc.property(day, fc.nat(60), (on, later) => {
        const first = decisionDays(on);
        const second = decisionDays(addDays(on, later));
        first.forEach((date, i) => expect(date! <= second[i]!).toBe(true));
      }),
    );
  });

  it('days late never shrink as time passes', () => {
    fc.assert(
      fc.property(question, day, fc.nat(500), (asked, today, later) => {
        for (const deadline of deadlinesFor(asked)) {
          expect(statusOn(deadline, addDays(today, later)).daysLate).toBeGreaterThanOrEqual(
            statusOn(deadline, today).daysLate,
          );
        }
      }),
    );
  });
});
