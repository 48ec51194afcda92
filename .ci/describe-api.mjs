// Writes docs/openapi.json, or with --check says whether it is fresh. What the DTOs say of themselves (types, defaults,
// comments) only TypeScript knows, so this compiles them with Nest's plugin, apart from what `npm start` runs.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { before as describeDtos } from '@nestjs/swagger/plugin';
import ts from 'typescript';
import { root, sourceFiles } from './transpile.mjs';

const target = join(root, '.cache', 'openapi');
const { compilerOptions } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, root);

rmSync(target, { recursive: true, force: true });
const program = ts.createProgram({
  rootNames: sourceFiles().map((file) => join(root, file)),
  options: { ...options, types: ['node'], outDir: target, incremental: false, sourceMap: false },
});
const plugin = describeDtos(
  { classValidatorShim: true, introspectComments: true, controllerKeyOfComment: 'description' },
  spellingPaths(program),
);
program.emit(undefined, undefined, undefined, undefined, { before: [plugin] });

const entry = join(target, 'src', 'write-openapi.js');
const { status } = spawnSync(process.execPath, [entry, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

/**
 * The plugin finds a type by the path in its printed name, `import("/home/jos\u00e9/redress/src/x").X`, and TypeScript
 * prints what is beyond ASCII as an escape. Unescaped the path is one, wherever the repository lies.
 */
function spellingPaths(whole) {
  const checker = whole.getTypeChecker();
  const spelling = Object.create(checker, {
    typeToString: { value: (...asked) => unescaped(checker.typeToString(...asked)) },
  });
  return Object.create(whole, { getTypeChecker: { value: () => spelling } });
}

function unescaped(text) {
  return text.replaceAll(/\\u([0-9A-Fa-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
