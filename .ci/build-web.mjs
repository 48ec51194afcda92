// Builds the browser client into dist/web. `--types` makes what the type checker wants instead: the API's types, from
// docs/openapi.json.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');

if (process.argv.includes('--types')) await makeTypes();
else await build();

async function makeTypes() {
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  const ast = await openapiTypes(pathToFileURL(resolve(root, 'docs/openapi.json')));
  writeFileSync(resolve(root, 'web/src/api/schema.d.ts'), `/* oxlint-disable */\n${astToString(ast)}`);
}

async function build() {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', 'web', '--logLevel', 'error'];
  // Jest says NODE_ENV=test, by which Vite would bundle the React of development: 60 kB more, and slower.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
  await compress(resolve(root, 'dist/web/assets'));
}

/** Lays `x.js.br` and `x.js.gz` beside each file, which the server sends to whoever takes them. */
async function compress(folder) {
  const files = readdirSync(folder).map((name) => join(folder, name));
  await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(file);
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(text));
      writeFileSync(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
    }),
  );
}
