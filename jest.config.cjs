const { availableParallelism } = require('node:os');

/** Nest 12 ships ES modules only; Jest on Node 20 cannot require them, so @swc/jest turns them into CommonJS. */
const shared = {
  testEnvironment: 'node',
  testRegex: '\\.test\\.ts$',
  transform: { '^.+\\.(ts|m?js)$': '@swc/jest' },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|any-ascii|@fastify/cookie|cookie|intl-messageformat|@formatjs|content-disposition)/)',
  ],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
};

/** Two projects, so that a run of pure tests alone starts no database. */
module.exports = {
  testTimeout: 30_000,
  // Jest would leave one of two cores idle, while PostgreSQL waits for the disk; more than four outgrow its connections.
  maxWorkers: Math.min(4, Math.max(2, availableParallelism() - 1)),
  reporters: ['default', '<rootDir>/test/support/totals-reporter.cjs'],
  projects: [
    { ...shared, displayName: 'pure', roots: ['<rootDir>/src', '<rootDir>/web/test'] },
    {
      ...shared,
      displayName: 'app',
      roots: ['<rootDir>/test'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
};
