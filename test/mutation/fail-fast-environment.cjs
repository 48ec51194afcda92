const { TestEnvironment } = require('jest-environment-node');

/** One failing test kills a mutant, so the rest of the bundle is skipped. */
module.exports = class FailFast extends TestEnvironment {
  failed = false;

  handleTestEvent(event) {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.failed = true;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  }
};
