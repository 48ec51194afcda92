/** Ends the run with one plain line; a suite that could not even be loaded counts as a failure. */
module.exports = class TotalsReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    // Jest's own summary is always printed after every other reporter.
    process.once('exit', () => {
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
    });
    // A failed test may leave a server listening; the run still ends.
    setTimeout(() => process.exit(), 20_000).unref();
  }
};
