import { isMinor } from './minor.js';

it.each([
  ['2008-11-23', '2026-11-22', true],
  ['2008-11-22', '2026-11-22', false],
  ['2008-02-29', '2026-02-27', true],
  ['2008-02-29', '2026-02-28', false],
  ['2008-12', '2026-11-22', true],
  ['2008-11', '2026-11-22', false],
  ['2009', '2026-11-22', true],
  ['2008', '2026-11-22', false],
  ['1980', '2026-11-22', false],
] as const)('born %s, on %s: %s', (born, on, expected) => expect(isMinor(born, on)).toBe(expected));
