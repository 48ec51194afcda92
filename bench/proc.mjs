// What Linux says of processes: CPU seconds and resident memory. Elsewhere than on Linux there is no /proc.
import { readFileSync, readdirSync } from 'node:fs';

/** USER_HZ, which Linux fixes at 100 for user space. */
const TICKS_A_SECOND = 100;

function statOf(pid) {
  try {
    // The name in parentheses may hold spaces, so the fields are counted from behind it.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [user, system, userOfEnded, systemOfEnded] = fields.slice(11, 15).map(Number);
    return { parent: Number(fields[1]), own: user + system, ended: userOfEnded + systemOfEnded };
  } catch {
    return undefined;
  }
}

/** User and system time of one process, all its threads, and of children it has buried. */
export function cpuSecondsOf(pid) {
  const stat = statOf(pid);
  return stat ? (stat.own + stat.ended) / TICKS_A_SECOND : 0;
}

/** The same over a process and all its living descendants: PostgreSQL is one process a connection. */
export function cpuSecondsOfTree(root) {
  const stats = new Map();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
    if (stat) stats.set(Number(name), stat);
  }
  const isBelow = (pid) => pid === root || (stats.has(pid) && isBelow(stats.get(pid).parent));
  let ticks = 0;
  for (const [pid, { own, ended }] of stats) if (isBelow(pid)) ticks += own + ended;
  return ticks / TICKS_A_SECOND;
}

export function residentMegabytesOf(pid) {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
