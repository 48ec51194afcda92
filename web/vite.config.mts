import { defineConfig } from 'vite';
import { parsedWords, withoutParser } from './parsed-words.mts';

/** Vite 8 turns JSX into calls by itself. The server replaces the nonce in index.html, anew for every answer. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [parsedWords()],
  resolve: { alias: withoutParser },
  html: { cspNonce: 'NONCE-OF-THIS-ANSWER' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Inlined images would be data: addresses, which the policy of the page need not allow.
    assetsInlineLimit: 0,
    sourcemap: false,
    manifest: true,
    rolldownOptions: {
      output: {
        // What most screens share comes in one file, not in twenty of a kilobyte that the browser asks for in turn.
        codeSplitting: { groups: [{ name: 'shared', test: /\.(ts|tsx|js|mjs)$/, minShareCount: 3 }] },
      },
    },
  },
  // The words of the server are read where they stand; `.ci/dev.mjs` says what is asked of the API.
  server: { fs: { allow: ['..'] } },
});
