import { CLEAN_UP } from '../clean-up.js';
import { WEEKENDS_ONLY, type LocalDate } from '../calendar.js';
import { deadlinesFor } from '../deadlines.js';
import type { ComputedDeadline } from '../deadline.js';
import { explain } from '../explain.js';
import { FACT_NAMES, type FactName } from '../fact.js';
import { RULEBOOK } from '../rulebook/rulebook.js';
import { cardOf } from '../rule-card.js';
import type { DeadlineRule } from '../rulebook/rule.js';
import { LAW_LANGUAGES, LAW_WORDS, type LawLanguage } from './in-language.js';

const RULES = [...RULEBOOK, ...CLEAN_UP.map(({ rule }) => rule)];
const TRANSLATED = LAW_LANGUAGES.filter((language) => language !== 'en');

/** The deadline a rule gives when all is known, and when only what stands in for its trigger is. */
function deadlinesOf(rule: DeadlineRule): ComputedDeadline[] {
  const on: LocalDate = rule.inForce.until ?? '2026-01-31';
  const triggers: FactName[] = [rule.trigger, ...(rule.fallbacks ?? []).map(({ from }) => from)];
  return triggers.flatMap((trigger) => {
    const names = [trigger, ...(rule.onlyAfter ? [rule.onlyAfter] : [])];
    const facts = names.map((name) => ({ name, on, confidence: 'stated' as const }));
    const own = rule.version ? { rules: [rule] } : {};
    const question = { subject: rule.subject, facts, calendar: WEEKENDS_ONLY, decided: true, ...own };
    const nothingToImplement = rule.implementing === 'nothing';
    return deadlinesFor({ ...question, nothingToImplement }).filter(({ ruleId }) => ruleId === rule.id);
  });
}

describe.each(TRANSLATED)('the words of the law in %s', (language: LawLanguage) => {
  const words = LAW_WORDS[language];

  it('name every rule and what it asks', () => {
    const unnamed = RULES.filter(({ id }) => !words.rules?.[id]?.every(Boolean)).map(({ id }) => id);
    expect(unnamed).toEqual([]);
  });

  it('name no rule that is not there', () => {
    const known = new Set(RULES.map(({ id }) => id));
    expect(Object.keys(words.rules ?? {}).filter((id) => !known.has(id))).toEqual([]);
  });

  it('name everybody the rulebook names', () => {
    const named = new Set(RULES.flatMap(({ owedByName }) => owedByName ?? []));
    expect(new Set(Object.keys(words.bearers ?? {}))).toEqual(named);
  });

  it('name every day, each by its own words', () => {
    expect(FACT_NAMES.filter((name) => !words.facts[name])).toEqual([]);
    expect(new Set(Object.values(words.facts)).size).toBeGreaterThan(FACT_NAMES.length - 3);
  });

  it('cite every provision without an English word', () => {
    const english = RULES.flatMap(({ source }) => source.with ?? []).filter((also) =>
      / (of|the|as|or|where) /.test(also),
    );
    expect(english.filter((also) => !words.citations?.beside[also])).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s: no gap is left open, nothing is left in English',
    (_, rule) => {
      const found = deadlinesOf(rule);
      expect(found.length).toBeGreaterThan(0);
      for (const deadline of found) {
        const { sentence, steps } = explain(deadline, language);
        const said = [sentence, ...steps.map(({ reason }) => reason)].join(' ');
        expect(said).not.toMatch(/[{}]|undefined/);
        expect(said).not.toMatch(/\b(the|is|must|and|days?|months?|years?|Saturday|Sunday)\b/i);
      }
    },
  );

  it('say a rule in a list without a gap or an English word', () => {
    for (const rule of RULES) {
      const { title, duty, citation, trigger, fallbacks, length } = cardOf(rule, '2026-01-31', language);
      const said = [title, duty, citation, trigger.words, ...fallbacks.map((one) => one.words), length].join(' ');
      expect(said).not.toMatch(/[{}]|undefined|\b(the|is|must|and|days?|months?|years?)\b/i);
    }
  });

  it.each(['day', 'working-day', 'week', 'month', 'year'] as const)('count in %ss', (unit) => {
    for (const n of [0, 1, 2, 3, 10, 11, 45, 100]) {
      expect(words.span(n, unit)).not.toMatch(/undefined/);
      expect(words.count(n, unit)).not.toMatch(/undefined|[٠-٩]/);
    }
  });

  it('say every month and weekday in words, with Latin digits', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-${String(month + 7).padStart(2, '0')}` as LocalDate;
      expect(words.day(day)).toMatch(new RegExp(`^\\S+ ${month + 7} .*\\p{L}.* 2026$`, 'u'));
    }
  });
});
