export const WITHIN = [0, 7, 14, 30, 90, 36_500] as const;
export type Whose = 'all' | 'mine' | 'deputy';
export type Side = 'both' | 'ours' | 'theirs';

/** What of a row decides whether it is shown. */
interface Kept {
  ownerId: string | null;
  deputyId: string | null;
  side: 'ours' | 'theirs';
  hard: string;
}

/** What the list is narrowed to; it stands in the address, so that a link shows the same. */
export interface Filter {
  whose: Whose;
  side: Side;
  within: number;
  hard: boolean;
}

/** How links said the side before; the bookmarks of then still work. */
const EARLIER_SIDES: Record<string, Side> = { weOwe: 'ours', theyOwe: 'theirs' };

const oneOf = <T extends string>(given: string | null, allowed: readonly T[], fallback: T): T =>
  allowed.find((value) => value === given) ?? fallback;

export function filterIn(address: URLSearchParams): Filter {
  const side = address.get('side');
  return {
    whose: oneOf(address.get('whose'), ['all', 'mine', 'deputy'], 'all'),
    side: oneOf(EARLIER_SIDES[side ?? ''] ?? side, ['both', 'ours', 'theirs'], 'both'),
    within: WITHIN.find((days) => String(days) === address.get('within')) ?? 30,
    hard: address.get('hard') === 'yes',
  };
}

export function addressOf({ whose, side, within, hard }: Filter): URLSearchParams {
  const said: Record<string, string> = { whose, side, within: String(within), hard: hard ? 'yes' : 'no' };
  const plain: Record<string, string> = { whose: 'all', side: 'both', within: '30', hard: 'no' };
  return new URLSearchParams(Object.entries(said).filter(([name, value]) => plain[name] !== value));
}

export function keeps({ whose, side, hard }: Filter, me: string): (row: Kept) => boolean {
  return (row) =>
    (whose === 'all' || (whose === 'mine' ? row.ownerId : row.deputyId) === me) &&
    (side === 'both' || side === row.side) &&
    (!hard || row.hard === 'H');
}
