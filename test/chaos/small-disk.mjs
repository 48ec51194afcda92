// A disk of a few megabytes, which can be filled and given room again: a tmpfs, so it needs root or sudo that asks nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const asRoot = (...command) => {
  const [program, ...more] = process.getuid() === 0 ? command : ['sudo', '-n', ...command];
  return spawnSync(program, more, { stdio: 'ignore' }).status === 0;
};

/** @throws Error where nothing may be mounted */
export function openSmallDisk(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'redress-chaos-disk-'));
  if (!asRoot('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=1777`, 'tmpfs', folder)) {
    rmSync(folder, { recursive: true });
    throw new Error('A small disk could not be mounted.');
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    /** Takes all room but so many kilobytes. */
    fill(leftKilobytes) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leftKilobytes * 1024)));
    },
    empty: () => truncateSync(ballast),
    stop() {
      asRoot('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function canMount() {
  try {
    openSmallDisk(1).stop();
    return true;
  } catch {
    return false;
  }
}
