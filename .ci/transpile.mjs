// The server's sources, and how one of them becomes JavaScript: without a look at its types.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { transformFile } from '@swc/core';

export const root = resolve(import.meta.dirname, '..');
export const folders = ['src', 'migrations', 'seeds'];

/** Paths from the root, as `src/main.ts`. */
export function sourceFiles() {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => join(folder, name))
      .filter(isSource),
  );
}

export function isSource(file) {
  return file.endsWith('.ts') && !file.endsWith('.test.ts');
}

export function outputOf(file, target) {
  return join(target, file.replace(/\.ts$/, '.js'));
}

/**
 * As .swcrc has it for the tests, except that import() stays what it is, by which Node loads any module; the annotation
 * tells Node the names that a module made by swc exports.
 */
export async function transpile(file, target) {
  const output = outputOf(file, target);
  const { code, map } = await transformFile(join(root, file), {
    cwd: root,
    root,
    module: { type: 'commonjs', ignoreDynamic: true, exportInteropAnnotation: true },
    inlineSourcesContent: false,
    sourceFileName: relative(dirname(output), join(root, file)),
  });
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(`${output}.map`, map);
  writeFileSync(output, code);
}
