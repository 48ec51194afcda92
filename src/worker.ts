/** A worker process: the program of main.ts in the one role that listens on nothing, whatever REDRESS_ROLE says. */
process.env.REDRESS_ROLE = 'worker';
void import('./main.js');
