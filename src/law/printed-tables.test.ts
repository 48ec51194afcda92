import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADMISSIBILITY_TESTS } from './admissibility-tests.js';
import { CLEAN_UP } from './clean-up.js';
import { en } from '../words/en/all.js';
import { message } from '../words/message.js';
import { say, wordsFor } from '../words/speakers.js';
import { CONFIDENCES, factNamed, isFactName } from './fact.js';
import { dutyOfRule, titleOfRule } from './rule-wording.js';
import { REPORTED_LIMITS } from './filing.js';
import { PROCEEDING_KINDS, usualRuleSets } from './proceeding-kind.js';
import { CONDITIONS } from './publication-conditions.js';
import { RULE_SET_AUTHORITIES } from './rulebook/rule-set-titles.js';
import { ESCALATION, UNVERIFIED_STEPS } from './reminder-steps.js';
import { RULEBOOK } from './rulebook/rulebook.js';
import { BEARERS, RULE_SETS, SURENESSES, versionOf, type DeadlineRule } from './rulebook/rule.js';
import { SUGGESTION_ROWS } from './suggestion-rows.js';

/**
 * Every table of the law, printed field by field into docs/law for a lawyer to check. A changed cell is a changed line
 * of a document, which somebody reads before it is committed; `REDRESS_WRITE_DOCS=1` writes them anew.
 */
const DOCS = path.resolve(__dirname, '../../docs/law');

const COUNTRIES = 'AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT KR KZ LI LT LU LV MC';
const FURTHER_COUNTRIES = 'MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA US ZA';
const CASE_COUNTRIES = [undefined, ...`${COUNTRIES} ${FURTHER_COUNTRIES}`.split(' ')];

/** Texts with their gaps, as they stand in the catalogue. */
const TEXTS: Readonly<Record<string, string>> = en.law;
const SUGGESTED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TEXTS).map(([key, text]) => [`law.${key}`, text]),
);

it.each<[file: string, about: string, rows: [heading: string, row: object][]]>([
  [
    'rulebook.md',
    'Every wording of every rule: src/law/rulebook.',
    RULEBOOK.map((rule) => [`${rule.id}, version ${versionOf(rule)}`, worded(rule)]),
  ],
  [
    'rule-sets.md',
    'The rule sets: src/law/rulebook/rule-set-titles.ts and src/words/en/law.ts.',
    RULE_SETS.map((code) => [
      code,
      {
        title: say('en', message(`law.rule-set.${code}`)),
        authority: say('en', message(RULE_SET_AUTHORITIES[code])),
      },
    ]),
  ],
  [
    'clean-up.md',
    'What follows a deletion or correction: src/law/clean-up.ts.',
    CLEAN_UP.map((row) => [row.kind, { ...row, rule: worded(row.rule) }]),
  ],
  [
    'suggestions.md',
    'What an event in one case means for another: src/law/suggestion-rows.ts.',
    SUGGESTION_ROWS.map((row) => [`${row.kind}, of ${row.of}`, { ...row, text: SUGGESTED[row.text] }]),
  ],
  [
    'publication-test.md',
    'The conditions of a Red Notice (RPD, Art. 82-87): src/law/publication-conditions.ts and src/words/en/publication.ts.',
    CONDITIONS.map(({ code, article, ...row }) => [
      code,
      {
        condition: say('en', message(`publication.condition.${code}`)),
        article: say('en', article),
        asks: say('en', message(`publication.asks.${code}`)),
        ...row,
      },
    ]),
  ],
  [
    'filing-check.md',
    'What is looked at before a request is filed: src/law/admissibility-tests.ts.',
    [
      ...ADMISSIBILITY_TESTS.map((row): [string, object] => [row.code, { ...row, under: say('en', row.under) }]),
      ['figures in circulation', REPORTED_LIMITS],
    ],
  ],
  [
    'proceedings.md',
    'The rule sets that usually govern a proceeding, by country: src/law/proceeding-kind.ts.',
    PROCEEDING_KINDS.map((kind) => [kind, countriesByRules(kind)]),
  ],
  [
    'reminder-steps.md',
    "What is reminded of beside a firm's own plan: src/law/reminder-steps.ts.",
    [
      ...ESCALATION.map(({ step, rank, who, ...row }): [string, object] => [`${step}, rank ${rank}: ${who}`, row]),
      ...UNVERIFIED_STEPS.map(({ step, ...row }): [string, object] => [step, row]),
    ],
  ],
  [
    'words.md',
    'Who owes, and how sure a date is, in words: src/words/en/law.ts.',
    [
      ['Who owes it', wordsOf('law.party.', BEARERS)],
      ['How sure the facts are', wordsOf('law.confidence.', CONFIDENCES)],
      ['How sure the rule is', wordsOf('law.sureness.', SURENESSES)],
    ],
  ],
])('docs/law/%s is the table of the law', (file, about, rows) => {
  const text = `${[`# ${about}`, ...rows.map(([heading, row]) => printed(heading, row))].join('\n\n')}\n`;
  if (process.env.REDRESS_WRITE_DOCS === '1') {
    mkdirSync(DOCS, { recursive: true });
    writeFileSync(path.join(DOCS, file), text);
  }
  // Compared as one truth value: the difference of two long texts takes longer to print than all other tests.
  const fresh = readFileSync(path.join(DOCS, file), 'utf8') === text;
  if (!fresh) throw new Error(`docs/law/${file} is not what the law says; run npm run docs and read what changed.`);
});

/** A rule with its words, which a table of the law shows beside its figures. */
function worded({ note, bearer, ...rule }: DeadlineRule): object {
  const said = { title: wordsFor('en', titleOfRule(rule)), duty: wordsFor('en', dutyOfRule(rule)) };
  const named = bearer && { owedByName: say('en', { code: `law.bearer.${bearer}` }) };
  return { ...said, ...rule, ...named, ...(note && { notes: say('en', { code: note }) }) };
}

/** What needs no words has none: a stated fact, a verified rule. */
function wordsOf(area: string, codes: readonly string[]): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [code, SUGGESTED[area + code] ?? '']));
}

function countriesByRules(kind: (typeof PROCEEDING_KINDS)[number]): Record<string, string[]> {
  const byRules: Record<string, string[]> = {};
  for (const country of CASE_COUNTRIES) {
    const rules = usualRuleSets(kind, country).join(' and ') || 'none';
    (byRules[rules] ??= []).push(country ?? 'no country named');
  }
  return byRules;
}

function printed(heading: string, row: object): string {
  const lines = Object.entries(row).filter(([, value]) => typeof value !== 'function' && value !== undefined);
  return [`## ${heading}`, '', ...lines.map(([field, value]) => `- ${field}: ${words(value)}`)].join('\n');
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(words).join('; ');
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, each]) => typeof each !== 'function' && each !== undefined);
    return `(${fields.map(([field, each]) => `${field}: ${words(each)}`).join(', ')})`;
  }
  const text = String(value);
  return isFactName(text) ? `${text} (${say('en', factNamed(text))})` : text;
}
