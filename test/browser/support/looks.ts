import type { Page } from 'playwright-core';
import { expectAccessible, openWindow } from './desk.js';

const LOOKS = {
  light: { language: 'en', scheme: 'light' },
  dark: { language: 'fr', scheme: 'dark' },
  'right to left': { language: 'ar', scheme: 'light' },
} as const;

export interface Look {
  look: keyof typeof LOOKS;
  page: Page;
}

/** A window for each look, of one person. */
export async function openLooks(role: 'owner' | 'lawyer' = 'owner'): Promise<Look[]> {
  const opened: Look[] = [];
  for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
    opened.push({ look, page: await openWindow({ ...LOOKS[look], role, height: 900 }) });
  }
  return opened;
}

/**
 * Does the same in every look at once, and then asks axe: of the first for every rule, of the others for what their look
 * can change, since the elements are the same. What it finds names the look.
 */
export async function inEveryLook(looks: readonly Look[], walk: (look: Look) => Promise<void>): Promise<void> {
  const tried = async (one: Look) => {
    await walk(one);
    await expectAccessible(one.page, one === looks[0] ? 'all' : 'look');
  };
  const ends = await Promise.allSettled(looks.map(tried));
  const said = ends.flatMap((end, n) =>
    end.status === 'rejected' ? [`${looks[n]?.look}: ${String(end.reason)}`] : [],
  );
  expect(said).toEqual([]);
}
