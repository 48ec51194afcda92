import ts from 'typescript';
import { isTest, nodesOf, sourceFiles, type SourceFile } from './support/source-rules.js';

describe('no refusal is built from finished words', () => {
  const product = sourceFiles(['src']).filter((file) => !isTest(file));

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
