import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { en } from '../src/words/en/all.js';
import { LANGUAGES } from '../src/words/language.js';
import type { Code, Message, Value } from '../src/words/message.js';
import { say } from '../src/words/speakers.js';
import { isTest, nodesOf, sourceFiles, type SourceFile } from './support/source-rules.js';

const AREAS = [
  'problems',
  'problem-pages',
  'input',
  'file-problems',
  'firm-problems',
  'date-problems',
  'request-problems',
] as const;

describe('no refusal is built from finished words', () => {
  const product = sourceFiles(['src/features', 'src/platform']).filter((file) => !isTest(file));

  it('Problem takes messages, slugs, codes and pointers', () => {
    expect(product.flatMap(wordsGivenToProblems)).toEqual([]);
  });

  it('an issue takes a message', () => {
    expect(product.flatMap(wordsInIssues)).toEqual([]);
  });

  it('finds what it is to find', () => {
    const text =
      "throw Problem.conflict('busy', 'Wait a moment.'); const a = { pointer: '/x', message: `No ${b} here.` };";
    const tree = ts.createSourceFile('made.ts', text, ts.ScriptTarget.ES2023, true);
    const made: SourceFile = { path: 'made.ts', text, tree };
    expect(wordsGivenToProblems(made)).toHaveLength(1);
    expect(wordsInIssues(made)).toHaveLength(1);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(AREAS)('every message of %s is said whole, and shows nothing of the program', (area) => {
    for (const message of Object.keys(en[area]).flatMap((key) => samplesOf(area, key))) {
      const text = say(language, message);
      expect([message.code, text]).toEqual([
        message.code,
        expect.not.stringMatching(/[{}]|undefined|NaN|Invalid|\bnull\b/),
      ]);
      expect([message.code, text]).toEqual([message.code, expect.not.stringMatching(INTERNAL)]);
      if (language === 'ar') expect(text).toMatch(/[\u0600-\u06ff]|^\W*$|2026|Kim/);
    }
  });
});

/** Names of properties and columns, ids, and a pointer to another member of the answer. */
const INTERNAL = /\b[a-z]+[A-Z]\w*|\b[a-z]+_[a-z_]+\b|[0-9a-f]{8}-[0-9a-f]{4}-|see issues|\/\{id\}/;

const PROBLEM_CALL = /^(Problem|new Problem)\b/;

function wordsGivenToProblems(file: SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
    if (!PROBLEM_CALL.test(node.getText(file.tree))) return [];
    return (node.arguments ?? []).flatMap((given) => finishedWords(given, file));
  });
}

function wordsInIssues(file: SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isObjectLiteralExpression(node)) return [];
    const named = (name: string) => node.properties.find((one) => one.name?.getText(file.tree) === name);
    const words = named('message');
    if (!named('pointer') || !words || !ts.isPropertyAssignment(words)) return [];
    return finishedWords(words.initializer, file);
  });
}

/** Slugs, codes and pointers have no spaces; words that a person reads have. */
function finishedWords(node: ts.Expression, file: SourceFile): string[] {
  if (ts.isConditionalExpression(node)) {
    return [...finishedWords(node.whenTrue, file), ...finishedWords(node.whenFalse, file)];
  }
  const literal = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  return literal && node.getText(file.tree).includes(' ') ? [`${file.path}: ${node.getText(file.tree)}`] : [];
}

/** The message with each form of its choices and numbers once. */
function samplesOf(area: (typeof AREAS)[number], key: string): Message[] {
  const text = (en[area] as Readonly<Record<string, string>>)[key] ?? '';
  const gaps = new Map<string, Value[]>();
  collect(new IntlMessageFormat(text, 'en', {}, { ignoreTag: true }).getAst(), gaps);
  const most = Math.max(1, ...[...gaps.values()].map((values) => values.length));
  return Array.from({ length: most }, (_, n) => ({
    code: `${area}.${key}` as Code,
    params: Object.fromEntries([...gaps].map(([name, values]) => [name, values[n % values.length] as Value])),
  }));
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function collect(elements: readonly Element[], gaps: Map<string, Value[]>): void {
  for (const element of elements) {
    if (!('value' in element)) continue;
    const name = element.value.charAt(0).toLowerCase() + element.value.slice(1);
    if ('options' in element) {
      const counts = 'offset' in element;
      gaps.set(name, counts ? [0, 1, 2, 3, 11, 100] : Object.keys(element.options));
      for (const { value } of Object.values(element.options)) collect(value, gaps);
    } else if (!isText(element)) gaps.set(name, SAMPLES[element.type] ?? ['Kim']);
  }
}

/** By the parser's numbers for the types of an element: of those, text is 0 and a plain gap is 1. */
const SAMPLES: Record<number, Value[]> = {
  2: [0, 1, 1000],
  3: ['2026-03-02'],
  4: [{ at: '2026-03-02T09:30:00Z', zone: 'UTC' }],
};
const isText = ({ type }: Element) => Number(type) === 0;
