// Builds the server into dist/. Types are the business of `npm run typecheck`: who only wants to run it need not wait.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { folders, root, sourceFiles, transpile } from './transpile.mjs';

const target = join(root, 'dist');
for (const folder of folders) rmSync(join(target, folder), { recursive: true, force: true });
await Promise.all(sourceFiles().map((file) => transpile(file, target)));
