/** The tests of the law in one bundle, as mutation testing runs them thousands of times. See docs/mutation.md. */
const [{ displayName: _name, ...pure }] = require('./jest.config.cjs').projects;

module.exports = {
  ...pure,
  testEnvironment: require.resolve('./test/mutation/fail-fast-environment.cjs'),
  roots: ['<rootDir>/src/law', '<rootDir>/test/mutation'],
  testRegex: 'law-in-one\\.cjs$',
  moduleFileExtensions: [...pure.moduleFileExtensions, 'cjs'],
};
