import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  path: string;
  text: string;
  tree: ts.SourceFile;
}

/** Every TypeScript file below these folders, parsed. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => read(path.posix.join(entry.parentPath.replaceAll(path.sep, '/'), entry.name))),
  );
}

function read(name: string): SourceFile {
  return parsed(name, readFileSync(name, 'utf8'));
}

export function parsed(name: string, text: string): SourceFile {
  return { path: name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true) };
}

export function nodesOf(file: SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

export const isTest = (file: SourceFile): boolean => file.path.endsWith('.test.ts');

const decoratorsOf = (node: ts.HasDecorators): string[] =>
  (ts.getDecorators(node) ?? []).map(({ expression }) =>
    (ts.isCallExpression(expression) ? expression.expression : expression).getText(),
  );

const ROUTES = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Options', 'Head', 'Sse', 'Search'];
const RIGHTS = ['Allow', 'Public'];

/** Routes of a controller without @Allow or @Public; the guard also refuses to start with one. */
export function bareRoutes(file: SourceFile): string[] {
  return nodesOf(file)
    .filter(ts.isMethodDeclaration)
    .filter((method) => decoratorsOf(method).some((name) => ROUTES.includes(name)))
    .filter((method) => decoratorsOf(method).filter((name) => RIGHTS.includes(name)).length !== 1)
    .map((method) => `${file.path}: ${method.name.getText()}`);
}

export function wideConstructors(file: SourceFile, most: number): string[] {
  return nodesOf(file)
    .filter(ts.isConstructorDeclaration)
    .filter((constructor) => constructor.parameters.length > most)
    .filter((constructor) => decoratorsOf(constructor.parent as ts.ClassDeclaration).length > 0)
    .map((constructor) => `${file.path}: ${constructor.parameters.length} constructor parameters`);
}

export function anyTypes(file: SourceFile): string[] {
  return nodesOf(file)
    .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
    .map((node) => `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.pos).line + 1}`);
}

/** What a file imports, types included. */
export function importsOf(file: SourceFile): string[] {
  return nodesOf(file)
    .filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    .flatMap(({ moduleSpecifier }) =>
      moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [],
    );
}

/** Names of the surroundings that a pure file uses: a clock, the process, chance, the network. */
export function impurities(file: SourceFile): string[] {
  const impure = nodesOf(file).filter((node) => {
    if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
    if (ts.isPropertyAccessExpression(node)) return ['Date.now', 'Math.random'].includes(node.getText());
    return (
      ts.isIdentifier(node) &&
      !ts.isPropertyAssignment(node.parent) &&
      ['process', 'globalThis', 'console', 'fetch', 'setTimeout', 'require'].includes(node.text)
    );
  });
  return impure.map((node) => `${file.path}: ${node.getText()}`);
}
