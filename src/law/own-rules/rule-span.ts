import { message, type Message } from '../../words/message.js';
import type { SpanUnit } from '../rulebook/rule.js';

/** The longest length of each unit: no text sets more, and a working day is counted one by one. */
const MOST: Record<SpanUnit, number> = { day: 36500, 'working-day': 1000, week: 5000, month: 1200, year: 100 };

/** What is wrong with a length; undefined when nothing is. */
export function flawOfSpan(n: number, unit: SpanUnit): Message | undefined {
  const most = MOST[unit];
  return Number.isInteger(n) && n >= 1 && n <= most ? undefined : message(`law.table.span.${unit}`, { most });
}
