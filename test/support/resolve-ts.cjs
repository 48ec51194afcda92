/**
 * Imports end in .js (TypeScript's nodenext). Jest maps them to the .ts file in tests, yet loads a globalSetup through
 * Node's own resolver, which does not.
 */
/* oxlint-disable no-underscore-dangle -- the name is Node's */
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveFilename(request, ...rest) {
  try {
    return resolve.call(this, request, ...rest);
  } catch (error) {
    if (!/^\.{1,2}\/.*\.js$/.test(request)) throw error;
    return resolve.call(this, request.replace(/\.js$/, '.ts'), ...rest);
  }
};
