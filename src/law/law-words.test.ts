import { en } from '../words/en/all.js';
import { LANGUAGES, type Language } from '../words/language.js';
import type { Message, Wording } from '../words/message.js';
import { SPEAKERS } from '../words/speakers.js';
import { ADMISSIBILITY_TESTS } from './admissibility-tests.js';
import { CLEAN_UP } from './clean-up.js';
import { WEEKENDS_ONLY, type LocalDate } from './calendar.js';
import { deadlinesFor } from './deadlines.js';
import type { ComputedDeadline } from './deadline.js';
import { explain } from './explain.js';
import { FACT_NAMES, factNamed, type FactName } from './fact.js';
import { joined } from './joined.js';
import { cite } from './provision.js';
import { cardOf } from './rule-card.js';
import { titleOf } from './rule-wording.js';
import { RULEBOOK } from './rulebook/rulebook.js';
import type { DeadlineRule } from './rulebook/rule.js';
import { SUGGESTION_ROWS } from './suggestion-rows.js';

const RULES = [...RULEBOOK, ...CLEAN_UP.map(({ rule }) => rule)];
/** What betrays a sentence left in English. */
const ENGLISH = /\b(the|is|must|and|days?|months?|years?|Saturday|Sunday|with|of)\b/i;
const OPEN = /[{}]|undefined|NaN/;

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

/** Everything that is said of a rule: in lists, and of each of its dates. */
function wordingsOf(rule: DeadlineRule): Wording[] {
  const { title, duty, citation, trigger, fallbacks, length, owedByName, notes } = cardOf(rule, '2026-01-31');
  const facts = [trigger, ...fallbacks].map(({ words }) => words);
  const dates = deadlinesOf(rule).flatMap((deadline) => {
    const { sentences, steps, note, owedByName: bearer, rule: ruled } = explain(deadline);
    const reasons = steps.flatMap((step) => [step.reason, step.citation ?? []].flat());
    return [joined(sentences), ...reasons, titleOf(deadline), note ?? [], bearer ?? [], ruled.citation].flat();
  });
  return [title, duty, citation, length, ...facts, ...dates, owedByName ?? [], notes ?? []].flat();
}

/** Codes without words, in a message and in those that fill its gaps. */
function wordless(language: Language, wording: Wording): string[] {
  if (typeof wording === 'string') return [];
  const { code, params = {} } = wording;
  const inside = Object.values(params).filter((value) => typeof value === 'object' && 'code' in value) as Message[];
  return [...(SPEAKERS[language].has(code) ? [] : [code]), ...inside.flatMap((one) => wordless(language, one))];
}

describe.each(LANGUAGES)('the words of the law in %s', (language) => {
  const speaker = SPEAKERS[language];

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s is said without a gap or a foreign word', (_, rule) => {
    const wordings = wordingsOf(rule);
    expect(deadlinesOf(rule).length).toBeGreaterThan(0);
    expect(wordings.flatMap((wording) => wordless(language, wording))).toEqual([]);
    for (const wording of wordings) {
      const text = speaker.wordsFor(wording);
      expect(text).not.toMatch(OPEN);
      // Acts of Parliament and the like are cited by their own names.
      if (language !== 'en')
        expect(text.replaceAll(/Freedom of Information Act|Extradition Act/g, '')).not.toMatch(ENGLISH);
    }
  });

  it('name every day, each by its own words', () => {
    expect(FACT_NAMES.filter((name) => !speaker.has(`facts.${name}`))).toEqual([]);
    expect(new Set(FACT_NAMES.map((name) => speaker.say(factNamed(name)))).size).toBeGreaterThan(FACT_NAMES.length - 3);
  });

  it('cite what is suggested, and suggest it', () => {
    for (const { provision, text } of SUGGESTION_ROWS) {
      expect(wordless(language, cite(provision, '2026-11-22'))).toEqual([]);
      expect(speaker.has(text)).toBe(true);
    }
  });

  it.each(['day', 'working-day', 'week', 'month', 'year'] as const)('count in %ss', (unit) => {
    for (const n of [0, 1, 2, 3, 10, 11, 45, 100, 101, 103]) {
      for (const code of [`law.span.${unit}`, `law.count.${unit}`] as const) {
        const text = speaker.say({ code, params: { n } });
        expect(text).not.toMatch(/[{}#٠-٩]|undefined/);
        if (n > 10) expect(text).toContain(String(n));
      }
    }
  });
});

it('name no rule that is not there', () => {
  const known = new Set(RULES.map(({ id }) => id));
  const named = Object.keys(en.rules).map((key) => key.split('.')[0] as string);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

it('a filing falls short in words', () => {
  const filing = { kind: 'deletion', language: 'de', applicants: [], represented: true, reasons: 0 } as const;
  const limits = { pages: 1, annexes: 1, revisionPages: 1 };
  const found = ADMISSIBILITY_TESTS.flatMap((test) => test.find(filing, '2026-06-01', limits));
  expect(found.map(({ code }) => code)).toEqual([
    'law.filing.no-applicant',
    'law.filing.language',
    'law.filing.no-reasons',
    'law.filing.no-power',
  ]);
});

const arabicDays = (n: number) => SPEAKERS.ar.say({ code: 'law.span.day', params: { n } });

it('says Arabic numbers as Arabic counts', () => {
  expect([1, 2, 3, 11, 100].map(arabicDays)).toEqual(['يوم واحد', 'يومان', '3 أيام', '11 يومًا', '100 يوم']);
});

it('a title that a person wrote is nobody’s message', () => {
  for (const title of ['Decision on access', 'Bank informed of the outcome: my own note']) {
    expect(LANGUAGES.map((language) => SPEAKERS[language].wordsFor(title))).toEqual([title, title, title, title]);
  }
});
