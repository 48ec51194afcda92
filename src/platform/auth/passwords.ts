import { hash, verify } from '@node-rs/argon2';

/** OWASP ASVS 5.0 appendix C, above its floors: argon2id, 64 MiB, three passes, one lane. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
/** More at once would let sign-in attempts eat the machine's memory. */
const AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

let nobody: Promise<string> | undefined;

/** Does the same work for an unknown address, so that the answer's time does not tell which addresses exist. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const compared = stored ?? (await nobody);
  const matches = await inTurn(() => verify(compared, password));
  return matches && stored !== undefined;
}
