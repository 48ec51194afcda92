// Time for a whole world of processes through libfaketime (Debian's package `faketime`): an offset in a file that every
// process reads at each question, while timers and the steady clock stay real.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function library() {
  const roots = ['/usr/lib', '/usr/lib64'];
  const folders = roots.flatMap((root) =>
    existsSync(root) ? [root, ...readdirSync(root).map((name) => join(root, name))] : [],
  );
  return folders.map((folder) => join(folder, 'faketime', 'libfaketimeMT.so.1')).find((file) => existsSync(file));
}

export const hasFaketime = () => library() !== undefined;

/** A clock for one cluster and its processes. */
export function fakeClock(folder) {
  const file = join(folder, 'clock');
  let offsetMs = 0;
  const set = (ms) => {
    offsetMs = ms;
    writeFileSync(file, `${ms < 0 ? '-' : '+'}${Math.abs(ms) / 1000}\n`, { mode: 0o644 });
  };
  set(0);
  return {
    now: () => Date.now() + offsetMs,
    jump: (ms) => set(offsetMs + ms),
    goTo: (instant) => set(Date.parse(instant) - Date.now()),
    environment: {
      LD_PRELOAD: library(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    },
  };
}
