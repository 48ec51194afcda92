import { parse } from '@formatjs/icu-messageformat-parser';
import { parseAst, type Plugin } from 'vite';

const CATALOGUE = /\/src\/words\/[a-z]{2}\/[a-z-]+\.ts$/;

interface Node {
  type: string;
  start: number;
  end: number;
  [member: string]: unknown;
}

/** The parser of messages stays here: what it finds stands in the script instead of the text. */
export const withoutParser = {
  '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
};

/** Parses the messages of the catalogues, so that the browser need not: the parser is longer than all of them together. */
export function parsedWords(): Plugin {
  return {
    name: 'parsed-words',
    enforce: 'post',
    transform(code, id) {
      if (!CATALOGUE.test(id)) return null;
      const texts: { start: number; end: number; text: string }[] = [];
      walk(parseAst(code) as unknown as Node, (text, { start, end }) => texts.push({ start, end, text }));
      const parsed = texts.toReversed().reduce((all, { start, end, text }) => {
        const found = JSON.stringify(parse(text, { ignoreTag: true }));
        return all.slice(0, start) + found + all.slice(end);
      }, code);
      return { code: parsed, map: null };
    },
  };
}

/** Finds the values of the tables that have gaps or quotes; all others are text as they stand (`Speaker.say`). */
function walk(node: unknown, found: (text: string, at: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, value } = node as Node;
  const text = type === 'Property' ? textOf(value as Node) : undefined;
  if (text !== undefined && /[{']/.test(text)) found(text, value as Node);
  else for (const inner of Object.values(node)) walk(inner, found);
}

function textOf(value: Node): string | undefined {
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  const [only, second] = value.type === 'TemplateLiteral' ? (value['quasis'] as { value: { cooked: string } }[]) : [];
  return second ? undefined : only?.value.cooked;
}
